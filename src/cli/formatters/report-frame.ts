import {
  checkedAgainst,
  linesInWords,
  notChecked,
  passedOverInWords,
  type Format,
  type Report,
} from '../../api/text'
import { readingInWords } from '../../decoding'
import { documentLines } from '../document-notes'
import type { FileReport } from '../file-report'
import { fixedInWords } from '../fixed-in-words'
import { hangingText } from '../hanging-text'
import { shownText } from '../shown-text'
import { colors } from '../terminal-colors'
import { casesNotCheckedText } from './cases-not-checked'

/** The format of the registrations, when it is not JSON. */
const SOURCES: Readonly<Record<Format, string>> = {
  json: '',
  ndjson: '',
  csv: ' fra en tabel',
  lines: ' fra linjer',
}

/**
 * The first lines about a file: its name, what it was read as, how much was not, and the number of fixes applied; how its
 * bytes were read, when that had to be guessed; of a workbook or the like also what was read of it.
 */
export const readAs = (about: FileReport) =>
  [firstLine(about), ...moreLines(about).map((line) => hangingText(line, 0))].join('\n')

const firstLine = ({ file, part, report, mended, read = readOf(report) }: FileReport) =>
  [
    `${colors.bold(shownText(file))}${part ? `, del ${part.number} af ${part.parts}` : ''}: ${whatWasRead(report, read)}`,
    passedOverInWords(report.passedOver?.lines),
    fixedInWords(mended),
  ]
    .filter(Boolean)
    .join('; ')

function moreLines(about: FileReport): string[] {
  const { document, reading, report } = about
  const guessed = reading && readingInWords(reading)
  // A document has cells and paragraphs, and no lines that its reader could find.
  const unread = document ? [] : (report.passedOver?.ranges ?? [])
  return [
    ...(guessed ? [asSentence(guessed)] : []),
    ...documentLines(about),
    ...(unread.length > 0 ? [`Ikke læst: ${linesInWords(unread)}.`] : []),
  ]
}

const asSentence = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`

const readOf = ({ records }: Report) => ({
  count: records.length,
  types: [...new Set(records.map(({ type }) => type))],
})

function whatWasRead({ profile, format }: Report, read: NonNullable<FileReport['read']>): string {
  const names = read.types.map((type) => type ?? 'ukendt type')
  const count = read.count === 1 ? '1 registrering' : `${read.count} registreringer`
  const kind = profile === 'draft' ? 'kladde' : 'komplet registrering'
  return read.count === 0
    ? 'intet at læse'
    : `læst som ${names.join(', ')}, ${kind}, ${count}${SOURCES[format]}`
}

/** The last lines about a file: counts, what it was checked against, and what was not checked. */
export function verdictLines(report: Report): string[] {
  const { counts, ok } = report
  const parts = [
    ok ? colors.green('Ingen fejl fundet') : colors.red(`${counts.error} fejl`),
    ...(counts.warning > 0 ? [counted(counts.warning, 'advarsel', 'advarsler')] : []),
    ...(counts.advice > 0 ? [`${counts.advice} råd`] : []),
  ]
  const told = [
    `${parts.join(', ')}. ${checkedAgainst(report)}`,
    ...(report.casesNotChecked ? [casesNotCheckedText] : []),
    notChecked,
  ]
  return told.map((line) => hangingText(line, 0))
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
