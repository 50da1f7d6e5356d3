import type { Guidance } from '../../../model/guidance'
import type { Span } from '../../../model/record'
import { foldCell, isSureLabel, meaningOf } from '../labels'
import { bulletsBefore, numberBefore } from '../lines/marks'
import { endsRarely, readRow, TRIED, type CsvCell, type CsvRow } from './csv-rows'
import { DELIMITERS, labelsInRow, type Table } from './header'

/** Rows below a row that are looked at to see whether one of them is the header instead. */
const ROWS_BELOW = 3

/**
 * The table whose header is the row at the beginning of a text.
 *
 * @returns undefined when the row is no header: prose has separators too, and may mention a field
 */
export function tableAt(guidance: Guidance, text: string, { start, end }: Span): Table | undefined {
  let best: Table | undefined
  for (const delimiter of DELIMITERS) {
    const read = readRow(text, start, end, { ...TRIED, delimiter, width: 0 })
    if (read.cells.length < 2 || read.open) continue
    const known = labelsInRow(guidance, read)
    if (known === 0 || known <= (best?.known ?? 0)) continue
    if (!isHeader(guidance, text, end, delimiter, read, known)) continue
    const isRare = endsRarely(text, read)
    const isQuoted = text[start] === '>'
    best = { ...read, delimiter, known, row: 1, headerRow: 1, at: start, isRare, isQuoted }
  }
  return best
}

function isHeader(
  guidance: Guidance,
  text: string,
  end: number,
  delimiter: string,
  { cells, next }: CsvRow,
  known: number,
): boolean {
  const all = cells.filter((cell) => cell.text)
  // A bullet and a tab before a label make no two cells of it.
  const filled = isMark(all[0]?.text ?? '') ? all.slice(1) : all
  if (filled.length < 2) return false
  // "Navn:<tab>Astrid" is a label and its value, and not two labels.
  const isLabelled = filled[0]?.text.endsWith(':') === true
  if (isLabelled && (known < 2 || !filled[1]?.text.endsWith(':'))) return false
  const areKnown = filled.every((cell) => meaningOf(guidance, foldCell(cell.text)))
  const isSure = known >= 2 || (known >= 1 && delimiter !== ',')
  if (!isSure && !(areKnown && delimiter !== ',')) return false
  const arePairs = isInPairs(guidance, cells)
  let isLikeNext = false
  for (let at = next, row = 0; row < ROWS_BELOW && at < end; row++) {
    const below = readRow(text, at, end, { ...TRIED, delimiter, width: cells.length })
    at = below.next
    if (!below.cells.some((cell) => cell.text)) continue
    if (arePairs && isSureLabel(guidance, below.cells[0]?.text ?? '')) return false
    isLikeNext ||= below.cells.length === cells.length
    // A row of groups above the header knows fewer labels than that.
    if (labelsInRow(guidance, below) >= known + 2) return false
  }
  return isLikeNext || (known >= 2 && !arePairs)
}

/** A bullet, or a number or letter of a list. A number sign may well stand above a column of numbers. */
const isMark = (text: string): boolean => {
  const bullets = bulletsBefore(text)
  return text !== '#' && bullets + numberBefore(`${text.slice(bullets)}\t`) >= text.length
}

/** Labels with their values beside them: "Fra | 3-11-2008 | Til | 7-11-2008". */
const isInPairs = (guidance: Guidance, cells: readonly CsvCell[]): boolean =>
  cells.length > 1 &&
  cells.every((cell, at) => cell.text === '' || isSureLabel(guidance, cell.text) === (at % 2 === 0))
