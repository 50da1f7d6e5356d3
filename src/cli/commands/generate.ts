import { Argument, Option, type Command } from 'commander'
import { types } from '../../api'
import { generate, generateCases } from '../../generate'
import { toCount, toShare } from '../options'
import { oneOf, readBy } from '../values'
import { writeParts } from '../write-parts'
import { WrongArguments } from '../wrong-use'

/** Parsed options of `generate`. */
interface GenerateOptions {
  count?: number
  cases?: number
  seed: number
  invalid: number
}

/** Adds `modtagelse generate TYPE`. */
export function addGenerate(program: Command): void {
  program
    .command('generate')
    .usage('[valg] [TYPE]')
    .description('Lav registreringer af opdigtede personer, en på hver linje (NDJSON).')
    .addArgument(
      oneOf(
        new Argument('[TYPE]', 'typen; modtagelse schema viser, hvilke der er'),
        types.map(({ slug }) => slug),
      ),
    )
    .addOption(readBy(new Option('--count <ANTAL>', 'lav så mange (ellers 10)'), toCount))
    .addOption(
      readBy(
        new Option('--cases <ANTAL>', 'lav så mange borgere, hver med alle sine registreringer'),
        toCount,
      ),
    )
    .addOption(
      readBy(
        new Option('--seed <TAL>', 'det samme tal giver de samme registreringer'),
        toCount,
      ).default(1),
    )
    .addOption(
      readBy(
        new Option('--invalid <ANDEL>', 'lav fejl i så stor en andel, fra 0 til 1'),
        toShare,
      ).default(0),
    )
    .addHelpText(
      'after',
      '\nDe rigtige er uden fund som komplette registreringer fra den 20. september\n' +
        '2008 og frem; de andre har hver mindst én fejl. Navne, adresser og telefonnumre\n' +
        'findes ikke.\n' +
        '\nMed --cases skal der ingen type være. En borgers registreringer har den samme\n' +
        'borgerReference, står efter hinanden i dagenes orden og er en hel sag, fra den\n' +
        'første henvendelse til jobsamtalen eller afmeldingen; --invalid er så andelen af\n' +
        'borgere med en fejl, i en registrering eller i sagens gang. Typen forloeb er en\n' +
        'sag på én linje.\n' +
        '\nEksempler:\n' +
        '  modtagelse generate straksmatch --count 1000 > eksempler.ndjson\n' +
        '  modtagelse generate forloeb --seed 7 --invalid 0.2\n' +
        '  modtagelse generate --cases 100000 | gzip > sager.ndjson.gz\n' +
        '  modtagelse generate fravaer | modtagelse validate --profile complete\n',
    )
    .action(async (slug: string | undefined, options: GenerateOptions) => {
      await writeParts(linesOf(slug, options))
    })
}

/**
 * One registration a line.
 *
 * @throws WrongArguments when it is not clear of what
 */
function linesOf(slug: string | undefined, options: GenerateOptions): Iterable<string> {
  const { cases, count, ...how } = options
  if (cases === undefined) {
    if (slug === undefined) throw new WrongArguments('argumentet TYPE mangler')
    return linesOfType(slug, { ...how, count: count ?? 10 })
  }
  if (slug !== undefined) throw new WrongArguments('--cases er hele sager og kan ikke have en type')
  if (count !== undefined) throw new WrongArguments('--cases og --count kan ikke bruges sammen')
  return linesOfCases({ ...how, count: cases })
}

function* linesOfType(slug: string, how: Parameters<typeof generate>[1]): Generator<string> {
  for (const { registration } of generate(slug, how)) yield `${JSON.stringify(registration)}\n`
}

function* linesOfCases(how: Parameters<typeof generateCases>[0]): Generator<string> {
  for (const { registrations } of generateCases(how)) {
    for (const registration of registrations) yield `${JSON.stringify(registration)}\n`
  }
}
