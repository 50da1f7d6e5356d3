import type { Hand } from './hand.ts'
import { drawOne, drawType, Labels, labelsFor, writeParts } from './registrations.ts'
import { above, below, type Written } from './surroundings.ts'

/** Between marks where it is wished or cannot be read without. */
export function writeCell(text: string, delimiter: string, isWished: boolean): string {
  const isNeeded =
    text.includes(delimiter) ||
    /[\r\n]/.test(text) ||
    (delimiter === '\t' ? text.startsWith('"') : text.includes('"'))
  return isNeeded || isWished ? `"${text.replaceAll('"', '""')}"` : text
}

export const isBar = (delimiter: string) => delimiter === '|' || delimiter === '│'

/** Breaks that stand between lines in texts from web pages and old systems. */
export const RARE_BREAKS = ['\v', '\f', '\u0085', '\u2028', '\u2029'] as const

/** A table with a header: a column for each field of any registration, a row for each registration. */
export function writeTable(hand: Hand): Written {
  const delimiter = hand.oneOf(';', ',', '\t', '|', '│')
  const newline = hand.oneOf('\n', '\r\n', '\r', ...RARE_BREAKS)
  const shared = hand.happens() ? drawType(hand) : undefined
  const all = Array.from({ length: hand.number(1, 4) }, () => drawOne(hand, shared))
  const types = all.map(({ type }) => type)
  const labels = new Labels(hand, types)
  const rows = all.map(
    (one) => new Map(writeParts(hand, one, labels).map((cell) => [cell.path, cell])),
  )
  const paths = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  // A table of one column is a label with lines below it.
  const isHeaded = shared !== undefined && paths.length > 1 && hand.happens(4)
  const typeLabel = hand.oneOf(...(labelsFor('registreringstype', types) as [string]))
  const labelOf = (path: string) =>
    rows.map((row) => row.get(path)?.label).find((label) => label !== undefined)!
  const header = [...(isHeaded ? [] : [typeLabel]), ...paths.map(labelOf)]
  const body = rows.map((row, at) => [
    ...(isHeaded ? [] : [hand.oneOf(types[at]!.name, types[at]!.name.toUpperCase())]),
    ...paths.map((path) => row.get(path)?.text ?? ''),
  ])
  const hasColons = hand.happens(5)
  const isFramed = isBar(delimiter) && hand.happens()
  const quoting = hand.oneOf('needed', 'needed', 'all', 'some')
  const cellOf = (text: string) => {
    const isWished = quoting === 'all' || (quoting === 'some' && hand.happens())
    return writeCell(text, delimiter, isWished && text !== '')
  }
  const rowOf = (cells: readonly string[]) => {
    const row = cells.map(cellOf).join(isBar(delimiter) ? ` ${delimiter} ` : delimiter)
    return isFramed ? `${delimiter} ${row} ${delimiter}` : row
  }
  const lines: string[] = []
  const around: string[] = []
  for (const block of above(hand)) {
    lines.push(...block, '')
    around.push(...block)
  }
  if (delimiter === ';' && hand.happens(5)) lines.push('sep=;')
  if (isHeaded) lines.push(shared.name, ...(hand.happens() ? [''] : []))
  // A row of groups: one name above each few columns.
  if (!isHeaded && hand.happens(5) && header.length > 3) {
    lines.push(rowOf(header.map((_, at) => (at === 1 ? 'Om sagen' : ''))))
    around.push('Om sagen')
  }
  lines.push(rowOf(header.map((label) => (hasColons ? `${label}:` : label))))
  if (delimiter === '|' && hand.happens()) {
    const rule = header.map(() => '---').join('|')
    lines.push(isFramed ? `|${rule}|` : rule)
  }
  for (const row of body) lines.push(rowOf(row))
  if (hand.happens(4)) {
    const total = ['I alt', String(body.length)]
    lines.push(rowOf([...total, ...header.slice(2).map(() => '')]))
    around.push(...total)
  }
  for (const block of below(hand)) {
    lines.push('', ...block)
    around.push(...block)
  }
  if (delimiter === '│' && hand.happens()) lines.push('└─────────┴─────────┘')
  const mark = hand.happens(8) ? '> ' : ''
  return {
    text: lines.map((line) => mark + line.replaceAll('\n', `\n${mark}`)).join(newline),
    around,
    registrations: all.map(({ registration }) => registration),
  }
}
