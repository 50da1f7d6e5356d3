import { availableParallelism } from 'node:os'
import { Option, type Command } from 'commander'
import { todayInDenmark, types, type Format, type Profile } from '../../api'
import { checkFiles } from '../checking/check-files'
import type { CheckOptions } from '../checking/checked'
import { Progress } from '../checking/progress'
import { ExitCode } from '../exit-code'
import type { FileReport } from '../file-report'
import { formatters, type ReportFormat } from '../formatters'
import { STDIN } from '../input'
import { asOfOption, formatOption, toCount, toWorkers } from '../options'
import { WrongUse } from '../wrong-use'

/** What the command line gives for `validate`. */
interface ValidateOptions {
  type?: string
  input: 'auto' | Format
  profile: Profile
  asOf?: string
  format: ReportFormat
  fix?: boolean
  workers: number
  maxFindings?: number
  quiet?: boolean
}

/** Adds `modtagelse validate [FIL...]`. */
export function addValidate(program: Command, end: (exitCode: number) => void): void {
  program
    .command('validate')
    .usage('[valg] [FIL...|-]')
    .description('Tjek registreringer i filer eller fra standardinput (-).')
    .argument('[FIL...]', 'filer at tjekke; - eller ingenting er standardinput', [STDIN])
    .addOption(
      new Option('--type <TYPE>', 'tjek som denne type, uanset hvad der står').choices(
        types.map(({ slug }) => slug),
      ),
    )
    .addOption(
      new Option('--input <FORMAT>', 'læs som dette format')
        .choices(['auto', 'json', 'ndjson', 'csv', 'lines'])
        .default('auto'),
    )
    .addOption(
      new Option('--profile <PROFIL>', 'draft er en kladde, complete en komplet registrering')
        .choices(['draft', 'complete'])
        .default('draft'),
    )
    .addOption(asOfOption())
    .addOption(formatOption(Object.keys(formatters)))
    .option('--fix', 'ret det i filerne, der kan rettes uden tvivl, og tjek resten')
    .addOption(
      new Option('--workers <ANTAL>', 'tjek så mange filer ad gangen, når de er store')
        .argParser(toWorkers)
        .default(Math.min(availableParallelism(), MOST_WORKERS), 'én for hver processor, højst 4'),
    )
    .option('--max-findings <ANTAL>', 'vis højst så mange fund i hver fil', toCount)
    .option('--quiet', 'skriv intet, når der ikke er fejl')
    .addHelpText(
      'after',
      '\nEn fil tjekkes for sig, så --workers betyder først noget ved flere filer og\n' +
        'ændrer intet i svaret. Filer over 64 MB læses i stykker, når der er en\n' +
        'registrering på hver linje eller i hver række; i dem retter --fix ikke noget.\n' +
        '\nSlutter med 0, når der ingen fejl er, 1 ved fejl og 2 ved forkert brug eller en\n' +
        'fil, der ikke kan læses.\n' +
        '\nEksempler:\n' +
        '  modtagelse validate kladde.json\n' +
        '  modtagelse validate *.json --profile complete --format json\n' +
        '  modtagelse validate kladde.txt --fix\n' +
        '  modtagelse validate - --as-of 2008-09-20 < kladde.txt\n',
    )
    .action(async (files: string[], options: ValidateOptions) => {
      if (files.filter((file) => file === STDIN).length > 1) {
        throw new WrongUse('standardinput (-) kan kun læses én gang')
      }
      if (options.fix && files.includes(STDIN)) {
        throw new WrongUse('--fix retter i filer og kan ikke rette standardinput')
      }
      const progress = new Progress(process.stderr)
      const { reports, notes } = await checkFiles({
        files,
        options: checkOptions(options),
        workers: options.workers,
        onProgress: (text) => {
          progress.show(text)
        },
      }).finally(() => {
        progress.clear()
      })
      const isOk = reports.every(({ report }) => report.ok)
      if (!(isOk && options.quiet)) process.stdout.write(written(reports, options.format))
      for (const note of notes) process.stderr.write(`modtagelse: ${note}\n`)
      end(isOk ? ExitCode.ok : ExitCode.errorsFound)
    })
}

const checkOptions = (options: ValidateOptions): CheckOptions => ({
  type: options.type,
  format: options.input === 'auto' ? undefined : options.input,
  profile: options.profile,
  asOf: options.asOf ?? todayInDenmark(),
  maxFindings: options.maxFindings,
  fix: options.fix ?? false,
  tellsRecords: TELL_RECORDS.includes(options.format),
})

/** The ways to write an answer that list each record, also one without findings. */
const TELL_RECORDS: readonly ReportFormat[] = ['json', 'junit']

/** Processors beyond that have little left to do but wait for the disk. */
const MOST_WORKERS = 4

function written(reports: readonly FileReport[], format: ReportFormat): string {
  try {
    return formatters[format](reports)
  } catch (error) {
    // The longest text there can be has some 500 million characters.
    if (!(error instanceof RangeError)) throw error
    throw new WrongUse('svaret er for langt til at skrive; --max-findings gør det kortere')
  }
}
