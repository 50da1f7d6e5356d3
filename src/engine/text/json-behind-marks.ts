import { FOREIGN_BLANKS, FOREIGN_BLANKS_IN_LINE } from './foreign-blanks'

/** Blanks that end no line: every line may begin with some. */
const BLANK = String.raw`[ \t${FOREIGN_BLANKS_IN_LINE}]*`

/** The mark of quoted mail. JSON has none of them at the beginning of a line. */
const QUOTE = `>${BLANK}`

/** A bullet, a number or a letter of a list: with a blank behind it, or with JSON that begins at once. */
const BULLET = String.raw`(?:(?:[-–—−*+•·‣▪◦●○■□➢\uF0B7\uF0A7]|[0-9]{1,3}[.)])(?=[ \t${FOREIGN_BLANKS}{[\x60])|(?:o|[a-z][.)])(?=[ \t${FOREIGN_BLANKS}]))${BLANK}`

/** A backtick of inline code, or a fence on the line of its text. */
const TICK = String.raw`\x60(?:(?<=\x60\x60\x60)json\b)?${BLANK}`

/** At most so many marks: a longer row of them is no quotation. */
const MARKS = `^${BLANK}(?:${QUOTE}|${BULLET}|${TICK}){1,40}`

/** Where JSON begins: an object, or a list of objects, lists or texts. `[ ]` and `[x]` are boxes to tick. */
const OPENING = String.raw`(?=\{|\[(?:[\s${FOREIGN_BLANKS}]*[{["]|${BLANK}$))`

const BEFORE_OPENING = new RegExp(`(?:${MARKS}|^[ \\t${FOREIGN_BLANKS}]+)${OPENING}`)
const BEFORE_JSON = new RegExp(String.raw`${MARKS}(?=[{}\[\]",])`, 'm')
const EVERY_MARK = new RegExp(String.raw`${MARKS}(?=[{}\[\]",]|$)|^${BLANK}(?:${QUOTE})+`, 'gm')
const EVERY_TICK_BEHIND = /(?<=[\w{}[\]",][ \t]*)`{1,3}(?=[ \t]*$)/gm

/**
 * A line as the format is told from it: without what stands before JSON that begins on it, such as the mark of a quotation
 * or a list. Any other line as it is.
 */
export function withoutMarks(line: string): string {
  // Fast path: most lines begin with a letter or a bracket.
  if (/^[\w{["]/.test(line) && !/^(?:[0-9]|[a-z][.) ])/.test(line)) return line
  const marks = BEFORE_OPENING.exec(line)?.[0] ?? ''
  // Indentation is no mark; it tells a record from a part of one.
  return /^[ \t]*$/.test(marks) ? line : line.slice(marks.length)
}

/**
 * JSON with blanks for the marks of quotations, lists and code before its lines, and the backticks behind it. Every offset
 * stays as it is.
 *
 * @returns undefined when there are none
 */
export function withBlanksForMarks(json: string): string | undefined {
  if (!BEFORE_JSON.test(json)) return undefined
  const blank = (marks: string) => ' '.repeat(marks.length)
  return json.replace(EVERY_MARK, blank).replace(EVERY_TICK_BEHIND, blank)
}
