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

/** Findings as a table that a Danish spreadsheet opens: semicolons, and line ends of Windows. */
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
    // Under the column of what was found, where a person reads on.
    ...(taken.omitted
      ? [header.map((name) => (name === 'Fund' ? omittedInWords(taken) : ''))]
      : []),
  ]
    .map((row) => `${row.map(quoted).join(';')}\r\n`)
    .join('')

/**
 * A value as a cell of a table (RFC 4180). A spreadsheet takes what begins with certain signs for a formula and reckons
 * with it; an apostrophe before it keeps it a text.
 */
export function quoted(value: string | number): string {
  const text = String(value)
  const plain = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
