/**
 * What a terminal would obey, or nobody would see: control characters, characters that change the direction of writing or
 * have no width, separators of lines and halves of pairs. Those that join letters and emoji stay.
 */
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\u{E0020}-\u{E007F}\u200C-\u200D]]/gv

/** Those that have a short name. */
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * A text of others, such as the name of a file, as it can stand in a line of ours: what would steer the terminal, break the
 * line or stay unseen is written out, as `\n`, `\x1B` and `\u202E`. All else stays as it is, and a text that has been shown
 * so is shown the same again.
 */
export const shownText = (text: string): string => text.replace(UNSEEN, written)

function written(character: string): string {
  const code = character.codePointAt(0) as number
  const digits = code.toString(16).toUpperCase()
  if (code > 0xffff) return `\\u{${digits}}`
  return SHORT[character] ?? (code > 0xff ? `\\u${digits}` : `\\x${digits.padStart(2, '0')}`)
}
