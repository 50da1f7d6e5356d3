import {
  checkCaseDocument,
  readDocument,
  registrationsText,
  UnreadableDocument,
  validateDocument,
  type RegistrationsText,
} from '../../api/document'
import type { Options, Report } from '../../api/text'
import type { FileReport } from '../file-report'
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
    document: { sheets, notes },
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
