import type { Span } from '../../model/record'
import type { SyntaxProblem } from '../../model/syntax-problem'

/** The smallest parts of JSON, and what stands in their place in a text that is not quite JSON. */
export interface Token {
  /** A bracket, comma or colon as itself; a quoted `text`; a `word` without quotes; any `other` character. */
  kind: string
  start: number
  end: number
  /** What a text says, or a word as written. */
  value: string
  /** What is wrong with the token itself, and where reading it as JSON stops. */
  problem?: SyntaxProblem
  problemAt?: Span
}

/*
 * Read character by character, and not by one large pattern: a pattern that repeats what may itself be repeated keeps
 * a note of each round, and runs out of room for notes in a long text. The patterns that are left repeat single
 * characters, of which no note is kept.
 */
const OTHER_TEXT = /[“”„][^"“”„\n\r]*["“”]?|['‘’´`][^'‘’´`\n\r]*['‘’´`]?/y
const LINE_COMMENT = /(?:\/\/|#).*/y
const WORD = /[^\s{}[\],:;="“”„]+/y
const NEXT_WORD = /[ \t]+[^\s{}[\],:;="“”„/#]+/y
const AFTER_TEXT = /\s*[,:}\]]/y

// eslint-disable-next-line no-control-regex -- what JSON lets stand in no text
const NOT_PLAIN = /[\\\u0000-\u001F]/

const BACKSLASH = 0x5c
const NEWLINE = 0x0a
const RETURN = 0x0d

/** A text that goes on over more lines than this is not closed; looking for its end never means reading all the rest. */
const MOST_LINES = 20

/** The next token at or after an offset; of kind "" at the end of the text. */
export function nextToken(text: string, offset: number): Token {
  let start = offset
  while (isBlank(text.charCodeAt(start))) start++
  const first = text[start] ?? ''
  // An empty text is a part of every other.
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

/** What JSON lets stand between its parts. */
const isBlank = (code: number) =>
  code === 0x20 || code === 0x09 || code === NEWLINE || code === RETURN

/** Where what a pattern matches at an offset ends; the offset itself when it does not match there. */
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
 * A text that begins with a quotation mark. One that is not as JSON asks, because it goes on over lines or has a slip
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

/** How far a text can be read as JSON: up to its closing mark, or to what JSON knows of no text. */
function endOfSoundPart(text: string, from: number): number {
  const close = text.indexOf('"', from)
  // Most texts hold nothing that would have to be looked at.
  if (close >= 0 && !NOT_PLAIN.test(text.slice(from, close))) return close
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at)
    // Also past the end, where there is no code.
    if (!(code >= 0x20) || code === 0x22) return at
    if (code !== BACKSLASH) continue
    const escaped = text[at + 1] ?? ''
    if (escaped === 'u' && hexDigits(text, at + 2, 4) === 4) at += 5
    else if (escaped !== '' && '"\\/bfnrt'.includes(escaped)) at++
    else return at
  }
}

/** Past the beginning of an escape that is none, up to where it goes wrong. */
function endOfEscape(text: string, at: number, end: number): number {
  if (at >= end || text[at] !== '\\') return at
  if (at + 1 >= end || text[at + 1] !== 'u') return at + 1
  return at + 2 + hexDigits(text, at + 2, Math.min(3, end - at - 2))
}

/** The number of hexadecimal digits at an offset, at most so many. */
function hexDigits(text: string, at: number, most: number): number {
  let count = 0
  while (count < most && /[0-9a-fA-F]/.test(text[at + count] ?? '')) count++
  return count
}

/** The offset of the mark that closes a text which may go on over lines, where what follows can follow; else -1. */
function endOfLooseText(text: string, from: number): number {
  let lines = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return endOf(AFTER_TEXT, text, at + 1) > at + 1 ? at : -1
    if (code === BACKSLASH && text[at + 1] !== '\n') {
      if (isEndOfLine(text[++at])) return -1
    } else if (code === NEWLINE || (code === RETURN && text[at + 1] !== '\n')) {
      if (++lines > MOST_LINES) return -1
    }
  }
  return -1
}

/** Where a text that is not closed ends: with its line, or before the next mark. */
function endOfOpenText(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22 || code === NEWLINE || code === RETURN) return at
    if (code === BACKSLASH && isEndOfLine(text[++at])) return at - 1
  }
  return at
}

/** Whether no character of the same line follows a backslash. */
const isEndOfLine = (character = '\n') => /[\n\r\u2028\u2029]/.test(character)
