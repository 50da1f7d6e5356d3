import type { CsvCell } from './csv-rows'

const TOTAL =
  /^(?:i\s?alt|total|sum|subtotal|antal|samlet|gennemsnit|optalt|optælling|hovedtotal|grand total|count)\b/i

/** Whether a row is the sum of those above it: a word for it, then numbers alone. */
export function isTotal(cells: readonly CsvCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '')
  const [first, ...others] = filled
  return (
    first !== undefined &&
    TOTAL.test(first.text) &&
    others.every(({ text }) => /^[\d\s.,:%-]+$/.test(text))
  )
}

/** A row that only parts others: "---|:--:|", "+----+". */
export const isRule = (cells: readonly CsvCell[]): boolean =>
  cells.every(({ text }) => /^[\s:=+_-]*$/.test(text)) &&
  cells.some(({ text }) => /[-=_]{2}/.test(text))
