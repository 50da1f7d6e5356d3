import { availableParallelism } from 'node:os'
import { Option, type Command } from 'commander'
import { todayInDenmark, types, type Format, type Profile } from '../../api/text'
import { checkFiles } from '../checking/check-files'
import type { CheckOptions } from '../checking/checked'
import { Progress } from '../checking/progress'
import { tellNotes } from '../document-notes'
import { ExitCode } from '../exit-code'
import { formatters, type Formatter, type ReportFormat } from '../formatters'
import { findFiles } from '../files/find-files'
import { STDIN } from '../files/named-file'
import { FixedFiles } from '../fixed-files'
import { asOfOption, formatOption, toCount, toWorkers } from '../options'
import { shownReport } from '../shown-report'
import { oneOf, readBy } from '../values'
import { tell } from '../tell'
import { writeParts } from '../write-parts'
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
    .argument('[FIL...]', 'filer, mapper eller mønstre; - eller ingenting er standardinput', [
      STDIN,
    ])
    .addOption(
      oneOf(
        new Option('--type <TYPE>', 'tjek som denne type, uanset hvad der står'),
        types.map(({ slug }) => slug),
      ),
    )
    .addOption(
      oneOf(new Option('--input <FORMAT>', 'læs som dette format'), [
        'auto',
        'json',
        'ndjson',
        'csv',
        'lines',
      ]).default('auto'),
    )
    .addOption(
      oneOf(
        new Option('--profile <PROFIL>', 'draft er en kladde, complete en komplet registrering'),
        ['draft', 'complete'],
      ).default('draft'),
    )
    .addOption(asOfOption())
    .addOption(formatOption(Object.keys(formatters)))
    .option('--fix', 'ret det i filerne, der kan rettes uden tvivl, og tjek resten')
    .addOption(
      readBy(
        new Option('--workers <ANTAL>', 'brug så mange tråde, når filerne er store'),
        toWorkers,
      ).default(Math.min(availableParallelism(), MOST_WORKERS), 'én for hver processor, højst 4'),
    )
    .addOption(
      readBy(new Option('--max-findings <ANTAL>', 'vis højst så mange fund i hver fil'), toCount),
    )
    .option('--quiet', 'skriv intet, når der ikke er fejl')
    .addHelpText(
      'after',
      '\nEn FIL er tekst (JSON, CSV, linjer), et regneark (.xlsx, .ods) eller et dokument\n' +
        '(.docx, .odt). Er den pakket (.gz, .zst), pakkes den ud.\n' +
        '\nEn mappe er alle filer i den og i dens mapper, som ender på .json, .ndjson,\n' +
        '.jsonl, .csv, .tsv, .tab, .txt, .xlsx, .ods, .docx eller .odt, også pakkede, i\n' +
        'navnenes orden. Skjulte filer, node_modules og genveje til mapper er ikke med.\n' +
        'Et mønster som "sager/*.json" eller "**/*.csv" er de filer, det passer på; en\n' +
        'fil, der hedder sådan, går forud. Den samme fil tjekkes én gang. Nævnes flere\n' +
        'filer, en mappe eller et mønster, skriver json en liste af rapporter.\n' +
        '\n--fix skriver den rettede fil ved siden af, sætter den i den gamles sted og\n' +
        'siger for hver fil, hvad der er gjort. Den retter ikke i en fil, der er ændret\n' +
        'imens, i regneark og dokumenter, i pakkede filer eller i standardinput.\n' +
        '\nStore filer med en registrering på hver linje deles mellem trådene, og flere\n' +
        'filer tjekkes ad gangen; --workers ændrer intet i svaret. Filer over 64 MB læses\n' +
        'i stykker, når der er en registrering på hver linje eller i hver række; i dem\n' +
        'retter --fix ikke noget.\n' +
        '\nSlutter med 0, når der ingen fejl er, 1 ved fejl, 2 ved forkert brug eller en\n' +
        'fil, der ikke kan læses, skrives eller tjekkes helt, og 3, når programmet selv\n' +
        'fejler.\n' +
        '\nEksempler:\n' +
        '  modtagelse validate kladde.json\n' +
        '  modtagelse validate sager --profile complete --format json\n' +
        '  modtagelse validate "udtræk/*.ndjson.gz"\n' +
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
      const found = findFiles(files)
      const fixed = options.fix ? new FixedFiles() : undefined
      const progress = new Progress(process.stderr)
      const { notes, troubles, ...checked } = await checkFiles({
        files: found.files,
        options: checkOptions(options),
        workers: options.workers,
        onProgress: (text) => {
          progress.show(text)
        },
        onFixed: (name, count) => fixed?.add(name, count),
      }).finally(() => {
        progress.clear()
      })
      const reports = checked.reports.map(shownReport)
      const unchecked = [...found.unchecked, ...checked.unchecked]
      const isOk = reports.every(({ report }) => report.ok)
      const isInFull =
        unchecked.length === 0 && reports.every(({ report }) => !report.casesNotChecked)
      // Before the answer, so that a reader who stops listening changes nothing.
      if (unchecked.some(({ isFailure }) => isFailure)) end(ExitCode.failed)
      else if (troubles.length > 0 || !isInFull) end(ExitCode.wrongUse)
      else end(isOk ? ExitCode.ok : ExitCode.errorsFound)
      const isQuiet = options.quiet && isOk && isInFull
      if (!isQuiet) {
        const format: Formatter = await formatters[options.format]()
        await writeAnswer(format({ reports, unchecked, areSeveral: found.areSeveral }))
        if (options.format === 'text') fixed?.areTold()
        else tellNotes(reports)
      }
      fixed?.tellAll()
      const why = unchecked.map((file) => file.why)
      for (const told of [...notes, ...troubles, ...why]) tell(told)
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
  tellsFixes: TELL_FIXES.includes(options.format),
})

/** The ways to write an answer that list each record, also one without findings. */
const TELL_RECORDS: readonly ReportFormat[] = ['json', 'junit']

/** Those that show how findings can be put right. */
const TELL_FIXES: readonly ReportFormat[] = ['json', 'ndjson', 'sarif']

/** Processors beyond that have little left to do but wait for the disk. */
const MOST_WORKERS = 4

/** @throws WrongUse when the answer is longer than a text can be */
async function writeAnswer(parts: Iterable<string>): Promise<void> {
  try {
    await writeParts(parts)
  } catch (error) {
    // The longest text there can be has some 500 million characters.
    if (!(error instanceof RangeError)) throw error
    throw new WrongUse('svaret er for langt til at skrive; --max-findings gør det kortere')
  }
}
