import type { Hand } from './hand.ts'
import { drawOne, drawType, Labels, labelsFor, writeParts } from './registrations.ts'
import { above, below, type Written } from './surroundings.ts'
import { isBar, RARE_BREAKS, writeCell } from './table.ts'

/** A column of labels, and beside it one of values for each registration. */
export function writeBesides(hand: Hand): Written {
  const delimiter = hand.oneOf(';', '\t', '|', '│', ',')
  const newline = hand.oneOf('\n', '\r\n', '\r', ...RARE_BREAKS)
  const shared = hand.happens() ? drawType(hand) : undefined
  const all = Array.from({ length: hand.number(1, 3) }, () => drawOne(hand, shared))
  const types = all.map(({ type }) => type)
  const labels = new Labels(hand, types)
  const columns = all.map(
    (one) => new Map(writeParts(hand, one, labels).map((cell) => [cell.path, cell])),
  )
  const paths = [...new Set(columns.flatMap((column) => [...column.keys()]))]
  // Fewer labels than that are told from a table only by what they say.
  const isHeaded = shared !== undefined && paths.length > 3 && hand.happens(4)
  const quoting = hand.oneOf('needed', 'all')
  const cellOf = (text: string) => writeCell(text, delimiter, quoting === 'all' && text !== '')
  const rowOf = (cells: readonly string[]) =>
    cells.map(cellOf).join(isBar(delimiter) ? ` ${delimiter} ` : delimiter)
  const rows: (readonly string[])[] = []
  const header = [
    hand.oneOf('Felt', 'Oplysning', 'Feltnavn'),
    ...all.map((_, at) => `Værdi ${at + 1}`),
  ]
  if (hand.happens()) rows.push(header)
  if (!isHeaded) {
    const label = hand.oneOf(...(labelsFor('registreringstype', types) as [string]))
    rows.push([label, ...types.map(({ name }) => name)])
  }
  for (const path of paths) {
    const label = columns.map((column) => column.get(path)?.label).find((one) => one !== undefined)!
    rows.push([label, ...columns.map((column) => column.get(path)?.text ?? '')])
  }
  const lines: string[] = []
  const around: string[] = []
  for (const block of above(hand)) {
    lines.push(...block, '')
    around.push(...block)
  }
  if (isHeaded) lines.push(shared.name, ...(hand.happens() ? [''] : []))
  for (const row of rows) {
    lines.push(rowOf(row))
    if (hand.happens(12)) lines.push('')
  }
  for (const block of below(hand)) {
    lines.push('', ...block)
    around.push(...block)
  }
  return {
    text: lines.join(newline),
    around,
    registrations: all.map(({ registration }) => registration),
  }
}

/** Two columns of labels and values, one registration below the other. */
export function writeBelowEachOther(hand: Hand): Written {
  const delimiter = hand.oneOf(';', '\t', '|', '│')
  const newline = hand.oneOf('\n', '\r\n', '\r', ...RARE_BREAKS)
  const lines: string[] = []
  const around: string[] = []
  for (const block of above(hand)) {
    lines.push(...block, '')
    around.push(...block)
  }
  const rowOf = (...cells: string[]) =>
    cells
      .map((cell) => writeCell(cell, delimiter, false))
      .join(isBar(delimiter) ? ` ${delimiter} ` : delimiter)
  const all = Array.from({ length: hand.number(1, 3) }, () => drawOne(hand))
  for (const one of all) {
    const { type } = one
    if (hand.happens()) lines.push(type.name)
    else
      lines.push(
        rowOf(hand.oneOf(...(labelsFor('registreringstype', [type]) as [string])), type.name),
      )
    for (const { label, text } of writeParts(hand, one, new Labels(hand, [type]))) {
      lines.push(rowOf(label, text))
    }
    lines.push('')
  }
  for (const block of below(hand)) {
    lines.push('', ...block)
    around.push(...block)
  }
  return {
    text: lines.join(newline),
    around,
    registrations: all.map(({ registration }) => registration),
  }
}
