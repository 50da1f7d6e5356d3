import { unicodePattern } from '../../../pattern/unicode-pattern'

/** Bullets, dashes, headings, emphasis and the bars of a table before a text. */
const BULLETS = /^[\s>*•·●○▪■◦‣⁃–—#|+-]*/

/** A number or a letter before the item of a list: "1.", "2)", "1.2", "iv.", "a)", and the "o" that Word writes. */
const NUMBERED =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2})+(?=\s)|\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?=\t)|(?:[a-z]|[ivx]{2,5})[.)])\)?|o(?=[\t ]))[\s*_]*/i

/** The length of the bullets and emphasis before a text. */
export const bulletsBefore = (line: string): number => BULLETS.exec(line)?.[0].length ?? 0

/** The length of a number or letter before the item of a list. */
export const numberBefore = (line: string): number => NUMBERED.exec(line)?.[0].length ?? 0

/** Whether a line has a number or a letter before it. */
export const isNumbered = (line: string): boolean =>
  numberBefore(line.slice(bulletsBefore(line))) > 0

/** Whether a line is an item of a list, with its bullet or number. */
export const isItem = (line: string): boolean =>
  /^\s*(?:(?!\*{2})[*•·●○▪■◦‣⁃–—+-]|\d{1,2}[.)]|[a-z][.)]|o(?=[\t ])|[☐☑☒✓✔□]|\[[ xX]?\])\s*\S/i.test(
    line,
  )

/** What is read: a letter, a digit, a box. */
const READ = unicodePattern(String.raw`[\p{L}\p{N}☐☑☒✓✔□]`)

/** Whether a line has nothing that is read: no letter, no digit, no box. */
export const isDecoration = (line: string): boolean => !READ().test(line)
