import type { Guidance } from '../../../model/guidance'
import type { Span } from '../../../model/record'
import { foldCell, isTypeLabel, labelWeight, meaningOf, typeNamed } from '../labels'
import { isClosing } from '../lines/mail'
import { readRow, TRIED, type CsvCell, type CsvRow } from '../table/csv-rows'
import { isRule } from '../table/totals'

/** Two or more columns of labels and values, and how their cells are parted. */
export interface GridLayout {
  delimiter: GridDelimiter
  /** About how many labels stand in its first column. */
  known: number
}

/** A character, or two blanks and more. */
export type GridDelimiter = ';' | '\t' | '|' | '│' | ',' | 'blanks'

const GRID_DELIMITERS: readonly GridDelimiter[] = ['\t', ';', '|', '│', ',', 'blanks']

/** Only so much of the first line is looked at to tell a line from a row. */
const MAX_LINE = 2000

/** Only so many rows are looked at to tell a layout. */
const MAX_ROWS = 40

/** So many rows without a label or a value, as empty ones and rules, end a grid. */
const MAX_EMPTY = 100

/** With commas, which prose has too, this many labels are needed. */
const LEAST = { ',': 3, blanks: 3, '\t': 2, ';': 2, '|': 2, '│': 2 } as const

/** Below a heading with the name of a type, or a header such as Felt and Værdi, one label is enough. */
const LEAST_BELOW_NAME = 1

/** What stands above the labels. */
const ABOVE_LABELS =
  /^(?:felt|feltnavn|feltets navn|oplysning|oplysninger|spørgsmål|rubrik|punkt|field)$/i

/** Reads a row of a grid. */
export function readGridRow(
  text: string,
  at: number,
  end: number,
  delimiter: GridDelimiter,
): CsvRow {
  if (delimiter !== 'blanks') return readRow(text, at, end, { ...TRIED, delimiter, width: 0 })
  const {
    cells: [whole],
    next,
  } = readRow(text, at, end, { ...TRIED, delimiter: '\0', width: 0 })
  const cells: CsvCell[] = []
  if (!whole) return { cells, next }
  for (const { 0: piece, index } of whole.text.matchAll(/(?:[^\s]| (?! )|\u00A0(?!\u00A0))+/g)) {
    const start = whole.start + index
    cells.push({ text: piece.trim(), start, end: start + piece.trimEnd().length })
  }
  return { cells: cells.length > 0 ? cells : [whole], next }
}

/** Whether a row is the header of a grid: "Felt" above the labels, something above the values. */
export const isGridHeader = ([label, value]: readonly CsvCell[]): boolean =>
  label !== undefined && ABOVE_LABELS.test(label.text) && value !== undefined && value.text !== ''

/** A label in a cell; one with a colon counts as well. */
export const labelIn = (guidance: Guidance, cell: CsvCell | undefined): string | undefined => {
  const folded = cell === undefined ? '' : foldCell(cell.text)
  return folded !== '' && meaningOf(guidance, folded) ? folded : undefined
}

/**
 * Looks for labels in the first column and values beside them, beginning at a row.
 *
 * @param isBelowHeading whether the line above names a type
 * @returns undefined when there is no such layout
 */
export function gridAt(
  guidance: Guidance,
  text: string,
  body: Span,
  isBelowHeading = false,
): GridLayout | undefined {
  let best: GridLayout | undefined
  const first = text.slice(
    body.start,
    body.end > body.start + MAX_LINE ? body.start + MAX_LINE : body.end,
  )
  const line = /[^\r\n\v\f\u0085\u2028\u2029]*/.exec(first)?.[0] ?? ''
  for (const delimiter of GRID_DELIMITERS) {
    // A line with a colon and nothing that parts cells is a line like any other.
    const isParted = delimiter === 'blanks' ? /\s\s/.test(line) : line.includes(delimiter)
    if (!isParted && line.includes(':')) continue
    const { known, hasHeader } = scoreOf(guidance, text, body, delimiter)
    const isNamed = hasHeader || (isBelowHeading && delimiter !== ',' && delimiter !== 'blanks')
    const least = isNamed ? LEAST_BELOW_NAME : LEAST[delimiter]
    if (known >= least && known > (best?.known ?? 0)) best = { delimiter, known }
  }
  return best
}

/** The number of empty cells before the first that is filled: labels may stand in the second column of a sheet. */
export const marginOf = (cells: readonly CsvCell[]): number =>
  cells.findIndex((cell) => cell.text !== '')

const NONE = { known: 0, hasHeader: false }

function scoreOf(
  guidance: Guidance,
  text: string,
  { start, end }: Span,
  delimiter: GridDelimiter,
): { known: number; hasHeader: boolean } {
  const met = new Set<string>()
  let hasHeader = false
  let known = 0
  let rows = 0
  let labelled = 0
  let wide = 0
  let margin = 0
  let others = 0
  let empty = 0
  for (let at = start; at < end && rows < MAX_ROWS && others < 3 && empty < MAX_EMPTY;) {
    const { cells: all, next } = readGridRow(text, at, end, delimiter)
    at = next
    empty++
    if (all.every((cell) => cell.text === '')) {
      // It is looked for again at the next line.
      if (empty === 1 && rows === 0) return NONE
      continue
    }
    if (rows === 0) margin = Math.max(0, marginOf(all))
    const cells = all.slice(margin)
    const [first] = cells
    if (!first) continue
    // Two dashes alone are no rule.
    if (cells.length === 1 && isClosing(first.text)) break
    if (isRule(cells)) continue
    if (isGridHeader(cells)) {
      hasHeader ||= rows === 0
      continue
    }
    empty = 0
    rows++
    const label = labelIn(guidance, first)
    // The first row decides whether to look further.
    if (label === undefined && rows === 1 && met.size === 0) return NONE
    if (cells.length === 1) {
      others++
      continue
    }
    if (label === undefined) {
      if (first.text !== '') others++
      continue
    }
    others = 0
    labelled++
    if (cells.length > 2) wide++
    // "Navn:<tab>Astrid" is a line like any other.
    if (cells.length === 2 && first.text.endsWith(':')) return NONE
    if (met.has(label)) continue
    met.add(label)
    known += labelWeight(guidance, label)
    // Nobody writes the name of a type beside its label in a sentence.
    if (isTypeLabel(guidance, label) && typeNamed(guidance, cells[1]?.text ?? '')) known++
  }
  // Two columns parted by blanks are lines as well, which may go on below.
  if (delimiter === 'blanks' && wide * 2 < labelled) return NONE
  return labelled * 2 >= rows ? { known, hasHeader } : NONE
}
