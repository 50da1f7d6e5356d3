/** Those of the blanks below that begin no line for `^` with flag m. */
export const FOREIGN_BLANKS_IN_LINE = String.raw`\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u00A0\u00AD\u061C\u115F\u1160\u1680\u180E\u2000-\u200F\u202A-\u202F\u205F-\u206F\u2800\u3000\u3164\uFEFF\uFFA0`

/**
 * Blanks and invisible characters that JSON does not know between its values, as for a character class: no-break and other
 * Unicode blanks, line separators, zero-width characters, soft hyphens, marks of direction, control characters.
 */
export const FOREIGN_BLANKS = String.raw`${FOREIGN_BLANKS_IN_LINE}\u2028\u2029`

/** Those of them that end a line. */
export const FOREIGN_LINE_ENDS = String.raw`\u000B\u000C\u0085\u2028\u2029`

const FOREIGN = new RegExp(`[${FOREIGN_BLANKS}]`)
/** JavaScript counts all but a few of them as blanks, and the byte order mark too, which cannot be seen. */
const VISIBLY_BLANK = /(?!\uFEFF)\s|\u0085|\u2800|\u3164|\u115F|\u1160|\uFFA0/

/** Whether a character code is one of them. The codes that JSON consists of are told first. */
export const isForeignBlank = (code: number): boolean =>
  (code < 0x20 || code > 0x7e) &&
  code !== 0x09 &&
  code !== 0x0a &&
  code !== 0x0d &&
  FOREIGN.test(String.fromCharCode(code))

/** Whether a foreign blank takes up room, so that a plain one has to take its place. */
export const takesRoom = (character: string): boolean => VISIBLY_BLANK.test(character)
