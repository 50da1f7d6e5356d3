import type { Span } from '../../model/record'
import type { SyntaxProblem } from '../../model/syntax-problem'
import { FOREIGN_BLANKS, FOREIGN_LINE_ENDS, isForeignBlank } from '../../text/foreign-blanks'

/** A token of JSON, or of a text that is nearly JSON. */
export interface Token {
  /** A bracket, comma or colon as itself; a quoted `text`; an unquoted `word`; any `other` character. */
  kind: string
  start: number
  end: number
  /** Content of a text; a word as written. */
  value: string
  /** Why the token itself is not JSON, and where. */
  problem?: SyntaxProblem
  problemAt?: Span
}

/*
 * Tokens are read character by character, not by one large pattern: nested repetition makes the regular expression engine
 * store a backtracking point per round, and overflow its stack on a long text. The patterns below repeat single
 * characters only, which needs none.
 */
const OTHER_TEXT = /[“”„][^"“”„\n\r]*["“”]?|['‘’´`][^'‘’´`\n\r]*['‘’´`]?/y
const LINE_COMMENT = /(?:\/\/|#).*/y
const WORD = new RegExp(String.raw`[^\s${FOREIGN_BLANKS}{}[\],:;="“”„]+`, 'y')
const NEXT_WORD = new RegExp(
  String.raw`(?:(?![${FOREIGN_LINE_ENDS}])[ \t${FOREIGN_BLANKS}])+[^\s${FOREIGN_BLANKS}{}[\],:;="“”„/#]+`,
  'y',
)
const AFTER_TEXT = new RegExp(String.raw`[\s${FOREIGN_BLANKS}]*[,:}\]]`, 'y')

// eslint-disable-next-line no-control-regex -- what JSON lets stand in no text
const NOT_PLAIN = /[\\\u0000-\u001F]/

const BACKSLASH = 0x5c
const NEWLINE = 0x0a
const RETURN = 0x0d

/** A text over more lines is taken as not closed, so that the search for its end is bounded. */
const MAX_LINES = 20

/** The next token at or after an offset; of kind "" at the end of the text. */
export function nextToken(text: string, offset: number): Token {
  let start = offset
  while (isBlank(text.charCodeAt(start))) start++
  const first = text[start] ?? ''
  // Also true at the end of the text, where `first` is empty.
  if ('{}[],:'.includes(first)) {
    return { kind: first, start, end: start + first.length, value: first }
  }
  if (first === '"') return quotedText(text, start)
  const quoted = endOf(OTHER_TEXT, text, start)
  if (quoted > start) {
    const value = text.slice(start + 1, Math.max(start + 1, quoted - 1))
    const problemAt = { start, end: start + 1 }
    return { ...textUpTo(quoted, start, value), problem: 'mangler-anfoerselstegn', problemAt }
  }
  const comment = endOfComment(text, start)
  if (comment > start) return other(text, start, comment, 'kommentar')
  let word = endOf(WORD, text, start)
  if (word === start) return other(text, start, start + 1, 'uventet-tegn')
  for (let next = word; (next = endOf(NEXT_WORD, text, word)) > word;) word = next
  return { kind: 'word', start, end: word, value: text.slice(start, word) }
}

/** White space of JSON, and what is read as if it were. */
const isBlank = (code: number) =>
  code === 0x20 || code === 0x09 || code === NEWLINE || code === RETURN || isForeignBlank(code)

/** End of the match of a sticky pattern at an offset; the offset itself when there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const other = (text: string, start: number, end: number, problem: SyntaxProblem): Token => ({
  kind: 'other',
  start,
  end,
  value: text.slice(start, end),
  problem,
})

const textUpTo = (end: number, start: number, value: string): Token => ({
  kind: 'text',
  start,
  end,
  value,
})

function endOfComment(text: string, start: number): number {
  if (!text.startsWith('/*', start)) return endOf(LINE_COMMENT, text, start)
  const close = text.indexOf('*/', start + 2)
  return close < 0 ? text.length : close + 2
}

/**
 * A text that begins with a quotation mark. One that is not valid JSON, because it spans lines or has an error
 * inside, is taken as one only if it ends where a text can end, so that a missing quotation mark costs one line and not
 * the rest.
 */
function quotedText(text: string, start: number): Token {
  const sound = endOfSoundPart(text, start + 1)
  if (text[sound] === '"') {
    const written = text.slice(start + 1, sound)
    const value = written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written
    return textUpTo(sound + 1, start, value)
  }
  const close = endOfLooseText(text, start + 1)
  if (close > start) {
    const value = text.slice(start + 1, close)
    const stop = endOfEscape(text, sound, close)
    const problemAt = { start: stop, end: stop + 1 }
    return { ...textUpTo(close + 1, start, value), problem: 'tegn-i-tekst', problemAt }
  }
  const end = endOfOpenText(text, start + 1)
  // A comma at the end of the line was meant for what follows, a typographic mark for the end of the text.
  const whole = text.slice(start + 1, end).trimEnd()
  const value = (whole.endsWith(',') ? whole.slice(0, -1).trimEnd() : whole).replace(/[“”]$/, '')
  const stop = endOfEscape(text, sound, end)
  const problemAt = { start: stop, end: stop }
  const token = textUpTo(start + 1 + value.length, start, value)
  return { ...token, problem: 'tekst-ikke-afsluttet', problemAt }
}

/** How far a text is valid JSON: up to its closing quotation mark, or the first invalid character. */
function endOfSoundPart(text: string, from: number): number {
  const close = text.indexOf('"', from)
  // Fast path: most texts have no escapes or control characters.
  if (close >= 0 && !NOT_PLAIN.test(text.slice(from, close))) return close
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at)
    // Also true past the end, where the code is NaN.
    if (!(code >= 0x20) || code === 0x22) return at
    if (code !== BACKSLASH) continue
    const escaped = text[at + 1] ?? ''
    if (escaped === 'u' && hexDigits(text, at + 2, 4) === 4) at += 5
    else if (escaped !== '' && '"\\/bfnrt'.includes(escaped)) at++
    else return at
  }
}

/** Position of the first invalid character of a bad escape. */
function endOfEscape(text: string, at: number, end: number): number {
  if (at >= end || text[at] !== '\\') return at
  if (at + 1 >= end || text[at + 1] !== 'u') return at + 1
  return at + 2 + hexDigits(text, at + 2, Math.min(3, end - at - 2))
}

/** Number of hexadecimal digits at an offset, at most `max`. */
function hexDigits(text: string, at: number, max: number): number {
  let count = 0
  while (count < max && /[0-9a-fA-F]/.test(text[at + count] ?? '')) count++
  return count
}

/** Offset of the closing mark of a text that may span lines, if a text may end there; else -1. */
function endOfLooseText(text: string, from: number): number {
  let lines = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return endOf(AFTER_TEXT, text, at + 1) > at + 1 ? at : -1
    if (code === BACKSLASH && text[at + 1] !== '\n') {
      if (isEndOfLine(text[++at])) return -1
    } else if (code === NEWLINE || (code === RETURN && text[at + 1] !== '\n')) {
      if (++lines > MAX_LINES) return -1
    }
  }
  return -1
}

/** End of an unclosed text: the end of its line, or the next quotation mark. */
function endOfOpenText(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22 || code === NEWLINE || code === RETURN) return at
    if (code === BACKSLASH && isEndOfLine(text[++at])) return at - 1
  }
  return at
}

/** Whether a backslash is the last character of its line. */
const isEndOfLine = (character = '\n') => /[\n\r\u2028\u2029]/.test(character)
