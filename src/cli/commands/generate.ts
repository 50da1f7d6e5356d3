import { once } from 'node:events'
import { Argument, Option, type Command } from 'commander'
import { types } from '../../api'
import { generate } from '../../generate'
import { toCount, toShare } from '../options'

/** Parsed options of `generate`. */
interface GenerateOptions {
  count: number
  seed: number
  invalid: number
}

/** Number of registrations per write. */
const BATCH = 500

/** Adds `modtagelse generate TYPE`. */
export function addGenerate(program: Command): void {
  program
    .command('generate')
    .usage('[valg] <TYPE>')
    .description('Lav registreringer af opdigtede personer, en på hver linje (NDJSON).')
    .addArgument(
      new Argument('<TYPE>', 'typen; modtagelse schema viser, hvilke der er').choices(
        types.map(({ slug }) => slug),
      ),
    )
    .addOption(new Option('--count <ANTAL>', 'lav så mange').argParser(toCount).default(10))
    .addOption(
      new Option('--seed <TAL>', 'det samme tal giver de samme registreringer')
        .argParser(toCount)
        .default(1),
    )
    .addOption(
      new Option('--invalid <ANDEL>', 'lav fejl i så stor en andel, fra 0 til 1')
        .argParser(toShare)
        .default(0),
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
      let lines = ''
      let pending = 0
      for (const { registration } of generate(slug, options)) {
        lines += `${JSON.stringify(registration)}\n`
        if (++pending < BATCH) continue
        await write(lines)
        lines = ''
        pending = 0
      }
      await write(lines)
    })
}

/** Writes to standard output, and waits while its buffer is full. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
