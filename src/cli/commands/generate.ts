import { Argument, Option, type Command } from 'commander'
import { types } from '../../api'
import { generate } from '../../generate'
import { toCount, toShare } from '../options'
import { oneOf, readBy } from '../values'
import { writeParts } from '../write-parts'

/** Parsed options of `generate`. */
interface GenerateOptions {
  count: number
  seed: number
  invalid: number
}

/** Adds `modtagelse generate TYPE`. */
export function addGenerate(program: Command): void {
  program
    .command('generate')
    .usage('[valg] <TYPE>')
    .description('Lav registreringer af opdigtede personer, en på hver linje (NDJSON).')
    .addArgument(
      oneOf(
        new Argument('<TYPE>', 'typen; modtagelse schema viser, hvilke der er'),
        types.map(({ slug }) => slug),
      ),
    )
    .addOption(readBy(new Option('--count <ANTAL>', 'lav så mange'), toCount).default(10))
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
        '\nEksempler:\n' +
        '  modtagelse generate straksmatch --count 1000 > eksempler.ndjson\n' +
        '  modtagelse generate forloeb --seed 7 --invalid 0.2\n' +
        '  modtagelse generate fravaer | modtagelse validate --profile complete\n',
    )
    .action(async (slug: string, options: GenerateOptions) => {
      await writeParts(linesOf(slug, options))
    })
}

/** One registration a line. */
function* linesOf(slug: string, options: GenerateOptions): Generator<string> {
  for (const { registration } of generate(slug, options)) yield `${JSON.stringify(registration)}\n`
}
