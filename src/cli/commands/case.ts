import type { Command } from 'commander'
import { checkCaseText } from '../../api'
import { ExitCode } from '../exit-code'
import { caseText } from '../formatters/case-text'
import { jsonReport } from '../formatters/json'
import { nameOf, readInput, STDIN } from '../input'
import { asOfOption, formatOption } from '../options'
import { writeParts } from '../write-parts'

/** Parsed options of `case`. */
interface CaseOptions {
  asOf?: string
  format: 'text' | 'json'
}

/** Adds `modtagelse case [FIL]`. */
export function addCase(program: Command, end: (exitCode: number) => void): void {
  program
    .command('case')
    .usage('[valg] [FIL|-]')
    .description('Tjek en hel sag: alle registreringer i filen er om samme borger.')
    .argument('[FIL]', 'fil at tjekke; - eller ingenting er standardinput', STDIN)
    .addOption(asOfOption())
    .addOption(formatOption(['text', 'json']))
    .addHelpText(
      'after',
      '\nFilen er et forløb eller flere registreringer: JSON, NDJSON, en tabel (CSV)\n' +
        'eller linjer. Rækkefølgen er lige meget.\n' +
        '\nEksempler:\n' +
        '  modtagelse case sag.json\n' +
        '  modtagelse case sag.csv --as-of 2008-11-10\n' +
        '  modtagelse case - --format json < sag.json\n',
    )
    .action(async (file: string, { asOf, format }: CaseOptions) => {
      const { text, reading } = await readInput(file)
      const about = { file: nameOf(file), reading, report: checkCaseText(text, { asOf }) }
      await writeParts(format === 'json' ? jsonReport([about]) : [caseText(about)])
      end(about.report.ok ? ExitCode.ok : ExitCode.errorsFound)
    })
}
