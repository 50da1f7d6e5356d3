import { validateText } from '../../src/api/index.ts'
import { wholeGuidance } from '../../src/api/whole-guidance.ts'
import { flatFormats, readText, resolveOptions } from '../../src/engine/index.ts'
import { child } from '../../src/engine/model/pointer.ts'
import { foldLabel, meaningOf, typeNamed } from '../../src/engine/read/flat/labels.ts'
import { headingIn } from '../../src/engine/read/flat/lines/heading.ts'
import { AS_OF } from '../fixtures/as-of.ts'

interface Span {
  start: number
  end: number
}

/** Pointers to a value and to everything inside it; to the names in a list also by name, as a mark beside them is. */
const pathsIn = (value: unknown, way = ''): string[] =>
  typeof value === 'object' && value !== null
    ? [
        way,
        ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, child(way, key))),
        ...(Array.isArray(value) ? value.map((name) => child(way, String(name))) : []),
      ]
    : [way]

/** Where values and labels stand that were read, and what was passed over. */
function seenIn(text: string): Span[] {
  const spans: Span[] = []
  const options = resolveOptions(wholeGuidance, { asOf: AS_OF }, () => AS_OF)
  readText(
    text,
    options,
    {
      fault: () => undefined,
      passed: (at) => spans.push(at),
      record: (record) => {
        for (const path of pathsIn(record.value).slice(1)) {
          spans.push(record.locate(path, false), record.locate(path, true))
        }
      },
    },
    flatFormats,
  )
  return spans
}

/** A label without a value and the name of a type say nothing themselves. */
function isLabel(piece: string): boolean {
  const folded = foldLabel(piece)
  return (
    folded === '' ||
    meaningOf(wholeGuidance, folded) !== undefined ||
    typeNamed(wholeGuidance, piece) !== undefined ||
    /^sep=.$/i.test(piece)
  )
}

/** What stands above the columns of a form. */
const FORM_HEADER = /^[\s>"|│]*(?:felt|feltnavn|oplysning)"?\s*[,;\t|│]/i

/** A list of boxes of which none is ticked says nothing, and that was read. */
const isUnticked = (line: string) => line.includes('☐') && !/[☒☑✓]/.test(line)

/** What stands before an item of a list. */
const isMark = (token: string) => /^>*(?:\d{1,2}[.)]|[a-z][.)]|o)$/.test(token)

/** Words of a text that were neither read, nor told, nor passed over. */
export function lostIn(text: string): string[] {
  const { format, findings } = validateText(text, { asOf: AS_OF })
  if (format !== 'csv' && format !== 'lines') return []
  const seen = [
    ...seenIn(text),
    ...findings.flatMap(({ range }) =>
      range ? [{ start: range.start.offset, end: range.end.offset }] : [],
    ),
  ]
  const isSeen = (start: number, end: number) =>
    seen.some((span) => span.start < end && start < span.end)
  // Of what is written twice one is told, and the last one counts.
  if (findings.some(({ code }) => code === 'dobbelt-noegle')) return []
  // Of a row that does not fit its headings nothing else is told, nor of headings above no other row.
  if (findings.some(({ code }) => code === 'skaev-raekke')) return []
  const lost: string[] = []
  for (const { 0: line, index } of text.matchAll(/[^\r\n\v\f\u0085\u2028\u2029]+/g)) {
    // The header of a table may stand on each page of a print.
    const isAgain = text.indexOf(line) < index && isLabel(bare(line.split(/[;\t|│,]/, 1)[0] ?? ''))
    // "Skema 2: afmelding" is a heading, whatever stands before the colon.
    const isHeading = headingIn(wholeGuidance, line) !== undefined
    if (isHeading) continue
    if (isAgain || isUnticked(line) || isLabel(bare(line)) || FORM_HEADER.test(line)) continue
    for (const { 0: cell, index: at } of line.matchAll(/(?:[^;\t|│\s]|\s(?!\s))+/g)) {
      const [label = '', ...values] = cell.split(':')
      if (values.join('').trim() === '' && isLabel(bare(label))) continue
      for (const { 0: token, index: from } of cell.matchAll(/\S*[\p{L}\p{N}]\S*/gu)) {
        const start = index + at + from
        if (!isMark(token) && !isSeen(start, start + token.length)) lost.push(token)
      }
    }
  }
  return lost
}

/** Without bullets, numbers and marks around it. */
const bare = (piece: string) =>
  piece
    .replace(/^[\s>*•·#"-]+|[\s*"]+$/g, '')
    .replace(/^(?:\d{1,2}[.)]|[a-z]\)|o)\s+/, '')
    .replace(/^registrering \d+$/i, '')
