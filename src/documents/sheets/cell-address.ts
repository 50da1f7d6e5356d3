/**
 * The column and row of an address such as "C3", both 1-based.
 *
 * @returns undefined for what is no address of a cell
 */
export function cellAddress(address: string): { column: number; row: number } | undefined {
  let column = 0
  let at = 0
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at)
    const letter = (code | 32) - LETTER_BEFORE_A
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  let row = 0
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9 || row > LAST_ROW) return undefined
    row = row * 10 + digit
  }
  return column > 0 && column <= LAST_COLUMN && row > 0 && row <= LAST_ROW
    ? { column, row }
    : undefined
}

const ZERO = 48
const LETTER_BEFORE_A = 96

/** XFD */
const LAST_COLUMN = 16_384
const LAST_ROW = 1_048_576
