import { tokensOf } from '../../model/pointer'
import type { Span } from '../../model/record'
import { endOfText } from './end-of-text'

const QUOTE = 0x22
const COMMA = 0x2c
const OPENING = 0x5b
const CLOSING = 0x5d
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d

/** A member or an item: where its value begins, and its name. */
interface Part {
  start: number
  key: Span | undefined
}

/**
 * The place of a value or key in valid JSON without repeated names, as the tree of all places would give it. What stands
 * before the place is passed over, and nothing is made of it: for few places in a short record that is quicker.
 *
 * @param start where the record begins
 * @returns undefined for a pointer that is not sure to be told from the text: to names that are shortened in it or have
 *   backslashes
 */
export function spanInJson(
  text: string,
  start: number,
  pointer: string,
  inKey: boolean,
): Span | undefined {
  if (pointer.includes('…') || pointer.includes('\\')) return undefined
  let part: Part = { start, key: undefined }
  for (const token of tokensOf(pointer)) {
    const next = partIn(text, part.start, token)
    // For a missing one, the opening bracket of its container.
    if (!next) return { start: part.start, end: part.start + 1 }
    part = next
  }
  return inKey && part.key ? part.key : { start: part.start, end: endOfValue(text, part.start) }
}

/** The member of that name, or the item of that number, of the value that begins at an offset. */
function partIn(text: string, start: number, token: string): Part | undefined {
  const opening = text.charCodeAt(start)
  if (opening !== OPENING_BRACE && opening !== OPENING) return undefined
  let at = afterBlanks(text, start + 1)
  const isEmpty = text.charCodeAt(at) === CLOSING_BRACE || text.charCodeAt(at) === CLOSING
  for (let index = 0; !isEmpty; index++) {
    let key: Span | undefined
    if (opening === OPENING_BRACE) {
      key = { start: at, end: endOfText(text, at) }
      // Past the colon.
      at = afterBlanks(text, afterBlanks(text, key.end) + 1)
    }
    if (key ? isNamed(text, key, token) : index === Number(token)) return { start: at, key }
    at = afterBlanks(text, endOfValue(text, at))
    if (text.charCodeAt(at) !== COMMA) return undefined
    at = afterBlanks(text, at + 1)
  }
  return undefined
}

function isNamed(text: string, { start, end }: Span, name: string): boolean {
  const length = end - start - 2
  if (length < name.length) return false
  if (length === name.length) return text.startsWith(name, start + 1)
  // Only an escape makes a name longer.
  const key = text.slice(start, end)
  return key.includes('\\') && JSON.parse(key) === name
}

function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first === QUOTE) return endOfText(text, start)
  let depth = 0
  for (let at = start; at < text.length;) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = endOfText(text, at)
      continue
    }
    if (code === OPENING_BRACE || code === OPENING) depth++
    else if (code === CLOSING_BRACE || code === CLOSING) {
      // The end of what a number or a word stands in.
      if (depth === 0) return at
      if (--depth === 0) return at + 1
    } else if (depth === 0 && (code === COMMA || isBlank(code))) return at
    at++
  }
  return text.length
}

function afterBlanks(text: string, start: number): number {
  let at = start
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** The blanks of JSON. */
const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
