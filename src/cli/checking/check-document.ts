import {
  checkCaseDocument,
  placeAt,
  readDocument,
  registrationsText,
  UnreadableDocument,
  validateDocument,
  type RegistrationsText,
} from '../../api/document'
import type { Options, Report } from '../../api/text'
import type { FileReport, ReadDocument } from '../file-report'
import { WrongUse } from '../wrong-use'

/**
 * Checks a workbook or a text document.
 *
 * @param bytes the whole file
 * @throws WrongUse when it cannot be read, with how to put that right
 */
export const checkDocument = (name: string, bytes: Uint8Array, options: Options): FileReport =>
  reportOf(name, bytes, (text) => validateDocument(text, options))

/** The same for a document of which all registrations are about one citizen. */
export const checkDocumentOfCase = (
  name: string,
  bytes: Uint8Array,
  options: Options,
): FileReport => reportOf(name, bytes, (text) => checkCaseDocument(text, options))

function reportOf(
  name: string,
  bytes: Uint8Array,
  check: (text: RegistrationsText) => Report,
): FileReport {
  const text = textOf(name, bytes)
  const { sheets, notes } = text
  const report = check(text)
  return {
    file: name,
    // Their edits are of the text as it was read, and nobody has that.
    report: { ...report, findings: report.findings.map(({ fix: _fix, ...finding }) => finding) },
    document: { sheets, notes, ...placesIn(text) },
  }
}

/** How the document calls the places of its text. */
function placesIn(text: RegistrationsText): Pick<ReadDocument, 'cellAt' | 'rowAt'> {
  let starts: number[] | undefined
  return {
    cellAt: (offset) => placeAt(text, offset)?.name,
    rowAt(line) {
      starts ??= [0, ...Array.from(text.text.matchAll(/\n/g), ({ index }) => index + 1)]
      const start = starts[line - 1]
      const place = start === undefined ? undefined : placeAt(text, start)
      return place?.row ?? place?.name
    },
  }
}

function textOf(name: string, bytes: Uint8Array): RegistrationsText {
  try {
    return registrationsText(readDocument(bytes))
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    throw new WrongUse(`kan ikke læse ${name}: ${error.message}`)
  }
}
