import type { Span } from '../../model/record'
import type { JsonNode, Member } from '../../model/written-json'
import type { SyntaxFault, SyntaxProblem } from '../../model/syntax-problem'
import { nextToken, type Token } from './token'

/** Deeper than this nothing is read. */
export const DEEPEST = 64

/** Beyond so many slips a text is something else than JSON, and more of the same helps nobody. */
const MOST_FAULTS = 200

export interface JsonTree {
  /** The values of the text: one, if it is JSON. */
  roots: JsonNode[]
  faults: SyntaxFault[]
  /** Where the text goes too deep, if it does. */
  tooDeepAt: number | undefined
}

/** What a field can be called. */
const NAME = /^[\w.-]{1,40}$/

/** A number as JSON writes it. */
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/

/** What a word without quotes says in JSON: a number, true, false or null; undefined for any other word. */
function literalOf(word: string): number | boolean | null | undefined {
  if (word === 'true' || word === 'false') return word === 'true'
  if (word === 'null') return null
  return NUMBER.test(word) ? Number(word) : undefined
}

/** What other languages write for the words of JSON, and numbers as people write them. */
function looseLiteralOf(word: string): number | boolean | null | undefined {
  if (/^[+-]?[0-9]{1,15}$/.test(word)) return Number(word)
  return /^(?:true|false|null)$/i.test(word)
    ? literalOf(word.toLowerCase())
    : word === 'None'
      ? null
      : undefined
}

/**
 * Reads JSON and keeps every place. What is not JSON is put down as a fault and read as it was meant, so that one
 * slip does not hide what else there is to say: comments, commas too many or too few, other quotation marks or none,
 * brackets that are missing. Takes time in proportion to the text, whatever the text is.
 *
 * @param start offset at which to begin
 * @param end offset at which to stop
 */
export function parseTree(text: string, start: number, end: number): JsonTree {
  const source = text.slice(0, end)
  const roots: JsonNode[] = []
  const faults: SyntaxFault[] = []
  /** The brackets that are open around the place of reading. */
  const open: string[] = []
  let tooDeepAt: number | undefined
  let token = nextToken(source, start)
  takeProblems()

  while (token.kind !== '') {
    const isFirst = roots.length === 0
    if (isFirst && 'text word'.includes(token.kind) && !isBareText()) roots.push(readValue())
    else {
      const isRecord = token.kind === '{' || token.kind === '['
      const at = token
      if (!isRecord) skipToBracket()
      const isBefore = isFirst && token.kind !== ''
      if (!isFirst || !isRecord)
        fault(isBefore ? 'tekst-foer' : isFirst ? 'ikke-json' : 'tekst-efter', at)
      if (token.kind !== '') roots.push(readValue())
    }
  }
  return { roots, faults, tooDeepAt }

  function fault(problem: SyntaxProblem, at: Span = token): void {
    const { start: from, end: to } = at
    if (faults.length >= MOST_FAULTS) return
    // What cannot be read at one place is one slip, however many brackets or marks are missing there.
    const isTold = faults.some((other) => other.start === from && other.end === to)
    if (!isTold) faults.push({ start: from, end: to, problem })
  }

  function advance(): Token {
    const passed = token
    token = nextToken(source, token.end)
    takeProblems()
    return passed
  }

  /** Tells what is wrong with the token at hand, and passes over what is no part of JSON at all. */
  function takeProblems(): void {
    while (token.problem) {
      fault(token.problem, token.problemAt)
      if (token.kind !== 'other') return
      token = nextToken(source, token.end)
    }
  }

  function skipToBracket(): void {
    do token = nextToken(source, token.end)
    while (token.kind !== '' && token.kind !== '{' && token.kind !== '[')
  }

  function isBareText(): boolean {
    return token.kind === 'word' && literalOf(token.value) === undefined
  }

  function readValue(): JsonNode {
    const { kind, start: from, end: to, value } = token
    if (kind === '{' || kind === '[') return open.length < DEEPEST ? readInside() : skipTooDeep()
    if (kind !== 'text' && kind !== 'word') {
      fault('mangler-vaerdi', { start: from, end: from })
      return { kind: 'hole', start: from, end: from }
    }
    let literal = kind === 'word' ? literalOf(value) : value
    if (literal === undefined) {
      literal = looseLiteralOf(value)
      fault(literal === undefined ? 'mangler-anfoerselstegn' : 'anden-skrivemaade')
    }
    advance()
    return { kind: 'scalar', start: from, end: to, value: literal === undefined ? value : literal }
  }

  /** An object or a list, up to its own closing bracket, that of what surrounds it, or the end of the text. */
  function readInside(): JsonNode {
    const { kind, start: from } = token
    const isObject = kind === '{'
    const close = isObject ? '}' : ']'
    const members: Member[] = []
    const items: JsonNode[] = []
    let last = advance()
    open.push(close)
    while (token.kind !== close) {
      if (token.kind === '' || (isCloser() && open.includes(token.kind))) {
        fault('mangler-slut', { start: token.start, end: token.start })
        break
      }
      if (token.kind === ',' || token.kind === ':' || isCloser()) fault('uventet-tegn', advance())
      else {
        if (isObject) readMember(members)
        else items.push(readValue())
        last = readComma(close) ?? last
      }
    }
    open.pop()
    const end = token.kind === close ? advance().end : Math.max(last.end, token.start)
    return isObject
      ? { kind: 'object', start: from, end, members }
      : { kind: 'array', start: from, end, items }
  }

  function isAt(kind: string): boolean {
    return token.kind === kind
  }

  function isCloser(): boolean {
    return isAt('}') || isAt(']')
  }

  /** After a member or item: a comma and more, or the end. */
  function readComma(close: string): Token | undefined {
    if (token.kind === ',') {
      const comma = advance()
      if (token.kind === close) fault('ekstra-komma')
      return comma
    }
    if (token.kind !== '' && !isCloser())
      fault('mangler-komma', { start: token.start, end: token.start })
    return undefined
  }

  function readMember(members: Member[]): void {
    if (token.kind !== 'text' && token.kind !== 'word') {
      // An object or list without a name: its inside is passed over.
      fault('uventet-tegn', { start: token.start, end: token.start + 1 })
      readValue()
      return
    }
    if (token.kind === 'word') fault('mangler-anfoerselstegn')
    const { value: key, start: keyStart, end: keyEnd } = advance()
    const isFollowed = isAt(':')
    if (isFollowed) advance()
    else fault('mangler-kolon', { start: token.start, end: token.start })
    const isDoubtful = !isFollowed || !NAME.test(key)
    members.push({ key, keyStart, keyEnd, isDoubtful, value: readValue() })
  }

  /** Passes over what lies too deep, without going down into it. */
  function skipTooDeep(): JsonNode {
    const from = token.start
    tooDeepAt ??= from
    let depth = 0
    do {
      if (token.kind === '{' || token.kind === '[') depth++
      else if (isCloser()) depth--
      token = nextToken(source, token.end)
    } while (depth > 0 && token.kind !== '')
    takeProblems()
    return { kind: 'hole', start: from, end: token.start }
  }
}
