import { Option, type Command } from 'commander'
import { types, validateText, type Format, type Profile, type Report } from '../../engine'
import type { DecodedText } from '../encoding'
import { ExitCode } from '../exit-code'
import type { FileReport } from '../file-report'
import { formatters, type ReportFormat } from '../formatters'
import { nameOf, readInput, STDIN } from '../input'
import { mend } from '../mend'
import { asOfOption, formatOption, toCount } from '../options'
import { WrongUse } from '../wrong-use'

/** What the command line gives for `validate`. */
interface ValidateOptions {
  type?: string
  input: 'auto' | Format
  profile: Profile
  asOf?: string
  format: ReportFormat
  fix?: boolean
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
    .option('--max-findings <ANTAL>', 'vis højst så mange fund', toCount)
    .option('--quiet', 'skriv intet, når der ikke er fejl')
    .addHelpText(
      'after',
      '\nEksempler:\n' +
        '  modtagelse validate kladde.json\n' +
        '  modtagelse validate *.json --profile complete --format json\n' +
        '  modtagelse validate kladde.txt --fix\n' +
        '  modtagelse validate - --as-of 2008-09-20 < kladde.txt\n',
    )
    .action(async (files: string[], options: ValidateOptions) => {
      if (options.fix && files.includes(STDIN)) {
        throw new WrongUse('--fix retter i filer og kan ikke rette standardinput')
      }
      // All are read before the first is put right, so that a wrong name among them changes nothing.
      const inputs: [file: string, input: DecodedText][] = []
      for (const file of files) inputs.push([file, await readInput(file)])
      const reports: FileReport[] = []
      for (const [file, input] of inputs) reports.push(await checkFile(file, input, options))
      const isOk = reports.every(({ report }) => report.ok)
      if (!(isOk && options.quiet)) process.stdout.write(formatters[options.format](reports))
      end(isOk ? ExitCode.ok : ExitCode.errorsFound)
    })
}

async function checkFile(
  file: string,
  input: DecodedText,
  options: ValidateOptions,
): Promise<FileReport> {
  const name = nameOf(file)
  if (!options.fix) return { file: name, report: check(input.text, options) }
  const all = check(input.text, { ...options, maxFindings: Infinity })
  const { text, count } = await mend(file, input, all)
  return { file: name, report: check(text, options), mended: count }
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
