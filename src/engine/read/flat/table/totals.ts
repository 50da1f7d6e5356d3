import type { CsvCell } from './csv-rows'

const TOTAL =
  /^(?:i\s?alt|total|sum|subtotal|antal|samlet|gennemsnit|optalt|optælling|hovedtotal|grand total|count)\b/i

/** "(2 rows)", as databases write it. */
const COUNT = /^\(\d+ (?:rows?|rækker?|poster?)\)$/i

/** Whether a row is the sum of those above it: a word for it, then numbers alone. */
export function isTotal(cells: readonly CsvCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '')
  const [first, ...others] = filled
  if (first && others.length === 0 && COUNT.test(first.text)) return true
  return (
    first !== undefined &&
    TOTAL.test(first.text) &&
    others.every(({ text }) => /^[\d\s.,:%-]+$/.test(text))
  )
}

/** A row that only parts others: "---|:--:|", "+----+", and lines that terminals draw. */
export const isRule = (cells: readonly CsvCell[]): boolean =>
  cells.every(({ text }) => /^[\s:=+_\u2500-\u257F-]*$/.test(text)) &&
  cells.some(({ text }) => /[-=_\u2500-\u257F]{2}/.test(text))
