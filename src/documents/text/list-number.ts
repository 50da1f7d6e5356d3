/** How the numbers of a list are written. */
export type NumberStyle =
  'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'none'

/** The number of a list item: 2, b, ii. */
export function listNumber(number: number, style: NumberStyle): string {
  switch (style) {
    case 'none':
      return ''
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    default:
      return String(number)
  }
}

/** After z comes aa, then bb: word processors repeat the letter. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number)
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let rest = number
  let written = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      written += sign
      rest -= value
    }
  }
  return written
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** The mark of an item in a list without numbers: a box where it shows a box, else a hyphen. */
export const bulletMark = (seen: string): string =>
  /^[☐☑☒✓✗]$/.test(seen.trim()) ? seen.trim() : '-'
