import { InvalidArgumentError, Option, type Command } from 'commander'
import { isDate, types, validateText, type Format, type Profile, type Report } from '../../engine'
import { ExitCode } from '../exit-code'
import { jsonReport } from '../formatters/json'
import { textReport } from '../formatters/text'
import { nameOf, readInput, STDIN } from '../input'
import { WrongUse } from '../wrong-use'

/** What the command line gives for `validate`. */
interface ValidateOptions {
  type?: string
  input: 'auto' | Format
  profile: Profile
  asOf?: string
  format: 'text' | 'json'
  maxFindings?: number
  quiet?: boolean
}

/** A report with the name of the file it is about. */
export interface FileReport {
  file: string
  report: Report
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
    .option('--as-of <DATO>', 'tjek, som om det var denne dag (ÅÅÅÅ-MM-DD; ellers i dag)', toDate)
    .addOption(
      new Option('--format <FORMAT>', 'skriv svaret sådan')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--max-findings <ANTAL>', 'vis højst så mange fund', toCount)
    .option('--quiet', 'skriv intet, når der ikke er fejl')
    .action(async (files: string[], options: ValidateOptions) => {
      const reports: FileReport[] = []
      for (const file of files) {
        reports.push({ file: nameOf(file), report: check(await readInput(file), options) })
      }
      const isOk = reports.every(({ report }) => report.ok)
      if (!(isOk && options.quiet)) {
        process.stdout.write(options.format === 'json' ? jsonReport(reports) : textReport(reports))
      }
      end(isOk ? ExitCode.ok : ExitCode.errorsFound)
    })
}

function check(text: string, { input, type, profile, asOf, maxFindings }: ValidateOptions): Report {
  try {
    return validateText(text, {
      type,
      profile,
      asOf,
      maxFindings,
      format: input === 'auto' ? undefined : input,
    })
  } catch (error) {
    if (error instanceof TypeError) throw new WrongUse(error.message)
    throw error
  }
}

function toDate(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('skriv en dag i kalenderen som ÅÅÅÅ-MM-DD')
  return text
}

function toCount(text: string): number {
  if (!/^[0-9]+$/.test(text)) throw new InvalidArgumentError('skriv et helt tal')
  return Number(text)
}
