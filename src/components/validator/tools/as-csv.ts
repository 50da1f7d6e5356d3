import { passedOverLine } from './as-text'
import { severityNames } from './severity-names'
import { omittedInWords, type TakenReport } from './taken-findings'

const header = [
  'Alvor',
  'Kode',
  'Fund',
  'Registrering',
  'Linje',
  'Tegn',
  'Krav',
  'Kilde',
  'Adresse',
]

/** Findings as CSV for a Danish spreadsheet: semicolons, and Windows line breaks. */
export const asCsv = (taken: TakenReport): string =>
  [
    header,
    ...taken.findings.map(
      ({ severity, code, title, record, line, column, requirement, kilde, grounds, url }) => [
        severityNames[severity],
        code,
        title,
        record,
        line ?? '',
        column ?? '',
        requirement,
        kilde.join(', ') || grounds,
        url,
      ],
    ),
    ...(taken.passedOver ? [noteRow(passedOverLine(taken.passedOver))] : []),
    ...(taken.omitted ? [noteRow(omittedInWords(taken))] : []),
  ]
    .map((row) => `${row.map(quoted).join(';')}\r\n`)
    .join('')

/** A row that is no finding, with its words in the column Fund, where a reader looks. */
const noteRow = (words: string): string[] => header.map((name) => (name === 'Fund' ? words : ''))

/**
 * A value as a CSV cell (RFC 4180). Spreadsheets evaluate texts that begin with certain characters as formulas; an
 * apostrophe prevents that.
 */
export function quoted(value: string | number): string {
  const text = String(value)
  const plain = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
