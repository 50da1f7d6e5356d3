/** Characters that nobody sees: zero-width ones, soft hyphens, marks of direction, and the byte order mark. */
const HIDDEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/** What a text holds nearly always: then there is nothing hidden and no blank but the plain one. */
const PLAIN = /^[\u0020-\u007E¡-¬®-ÿ–—]*$/

/** Every Unicode blank and line break. JavaScript's `\s` lacks U+0085. */
const BLANKS = /[\s\u0085]+/g

/**
 * A short text as it is seen: without characters that cannot be seen, each run of blanks one plain blank, trimmed. For
 * labels, codes, dates and numbers; a free text is left as it is.
 */
export function asSeen(text: string): string {
  if (PLAIN.test(text)) {
    return text.includes('  ') || /^ | $/.test(text) ? text.trim().replace(/ +/g, ' ') : text
  }
  return text.replace(HIDDEN, '').replace(BLANKS, ' ').trim().normalize('NFC')
}
