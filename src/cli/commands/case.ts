import type { Command } from 'commander'
import { checkCaseText } from '../../api'
import { ExitCode } from '../exit-code'
import { caseText } from '../formatters/case-text'
import { jsonReport } from '../formatters/json'
import { onlyFile } from '../files/only-file'
import { STDIN } from '../files/named-file'
import { readBytes, textOf } from '../input'
import type { FileReport } from '../file-report'
import { tellNotes } from '../document-notes'
import { isDocument } from '../../documents/is-document'
import { asOfOption, formatOption } from '../options'
import { shownReport } from '../shown-report'
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
      '\nFilen er et forløb eller flere registreringer: JSON, NDJSON, en tabel (CSV),\n' +
        'linjer, et regneark (.xlsx, .ods) eller et dokument (.docx, .odt), også pakket\n' +
        '(.gz, .zst).\n' +
        'Rækkefølgen er lige meget.\n' +
        '\nEksempler:\n' +
        '  modtagelse case sag.json\n' +
        '  modtagelse case sag.csv --as-of 2008-11-10\n' +
        '  modtagelse case - --format json < sag.json\n',
    )
    .action(async (file: string, { asOf, format }: CaseOptions) => {
      const about = shownReport(await checkCaseIn(file, asOf))
      if (format === 'json') tellNotes([about])
      const answer = { reports: [about], unchecked: [], areSeveral: false }
      end(about.report.ok ? ExitCode.ok : ExitCode.errorsFound)
      await writeParts(format === 'json' ? jsonReport(answer) : [caseText(about)])
    })
}

async function checkCaseIn(word: string, asOf: string | undefined): Promise<FileReport> {
  const file = onlyFile(word)
  const { name } = file
  const bytes = await readBytes(file)
  if (isDocument(bytes)) {
    const { checkDocumentOfCase } = await import('../checking/check-document')
    return checkDocumentOfCase(name, bytes, { asOf })
  }
  const { text, reading } = textOf(name, bytes)
  return { file: name, reading, report: checkCaseText(text, { asOf }) }
}
