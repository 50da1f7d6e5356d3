import type { Span } from '../../model/record'
import type { JsonNode, Member } from '../../model/written-json'
import type { SyntaxFault, SyntaxProblem } from '../../model/syntax-problem'
import { isForeignBlank } from '../../text/foreign-blanks'
import { nextToken, type Token } from './token'

/** Deeper levels are not read. */
export const MAX_DEPTH = 64

/** A text with more syntax faults is not JSON, and reporting them all would help nobody. */
const MAX_FAULTS = 200

export interface JsonTree {
  /** The values of the text: exactly one in valid JSON. */
  roots: JsonNode[]
  faults: SyntaxFault[]
  /** Offset of the first bracket that is too deep, if any. */
  tooDeepAt: number | undefined
  /** Offsets of the characters between the tokens that were read as blanks and are none in JSON. */
  foreignBlanks: number[]
}

/** The form of field names. */
const NAME = /^[\w.-]{1,40}$/

/** A number as JSON writes it. */
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/

/** The value of an unquoted word in JSON: a number, true, false or null; undefined for any other word. */
function literalOf(word: string): number | boolean | null | undefined {
  if (word === 'true' || word === 'false') return word === 'true'
  if (word === 'null') return null
  return NUMBER.test(word) ? Number(word) : undefined
}

/** The literals of other languages, and numbers as people write them. */
function looseLiteralOf(word: string): number | boolean | null | undefined {
  if (/^[+-]?[0-9]{1,15}$/.test(word)) return Number(word)
  return /^(?:true|false|null)$/i.test(word)
    ? literalOf(word.toLowerCase())
    : word === 'None'
      ? null
      : undefined
}

/**
 * Parses JSON tolerantly, and records the place of every value. Syntax faults are reported and read as they were meant,
 * so that one fault does not hide the rest: comments, extra or missing commas, wrong or missing quotation marks, missing
 * brackets. Takes linear time on any text.
 *
 * @param start offset at which to begin
 * @param end offset at which to stop
 */
export function parseTree(text: string, start: number, end: number): JsonTree {
  const source = text.slice(0, end)
  const roots: JsonNode[] = []
  const faults: SyntaxFault[] = []
  const foreignBlanks: number[] = []
  /** The closing brackets that are expected, innermost last. */
  const open: string[] = []
  let tooDeepAt: number | undefined
  let token = readToken(start)
  reportProblems()

  while (token.kind !== '') {
    const isFirst = roots.length === 0
    if (isFirst && 'text word'.includes(token.kind) && !isBareText()) roots.push(readValue())
    else {
      const isRecord = token.kind === '{' || token.kind === '['
      const at = token
      if (!isRecord) skipToBracket()
      const isBefore = isFirst && token.kind !== ''
      // Blanks that JSON does not know are told of JSON alone; of other texts it is told from there on that they are none.
      const noJson = { start: Math.min(at.start, foreignBlanks[0] ?? at.start), end: at.end }
      if (isFirst && token.kind === '') fault('ikke-json', noJson)
      else if (!isFirst || !isRecord) fault(isBefore ? 'tekst-foer' : 'tekst-efter', at)
      if (token.kind !== '') roots.push(readValue())
    }
  }
  return { roots, faults, tooDeepAt, foreignBlanks }

  function fault(problem: SyntaxProblem, at: Span = token): void {
    const { start: from, end: to } = at
    if (faults.length >= MAX_FAULTS) return
    // One fault per place, however many brackets or quotation marks are missing there.
    const isReported = faults.some((other) => other.start === from && other.end === to)
    if (!isReported) faults.push({ start: from, end: to, problem })
  }

  /** The next token; notes the blanks before it that JSON does not know. */
  function readToken(from: number): Token {
    const next = nextToken(source, from)
    for (let at = from; at < next.start; at++) {
      if (isForeignBlank(source.charCodeAt(at))) foreignBlanks.push(at)
    }
    return next
  }

  function advance(): Token {
    const passed = token
    token = readToken(token.end)
    reportProblems()
    return passed
  }

  /** Reports problems of the current token, and skips tokens that JSON does not have. */
  function reportProblems(): void {
    while (token.problem) {
      fault(token.problem, token.problemAt)
      if (token.kind !== 'other') return
      token = readToken(token.end)
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
    if (kind === '{' || kind === '[')
      return open.length < MAX_DEPTH ? readContainer() : skipTooDeep()
    if (kind !== 'text' && kind !== 'word') {
      fault('mangler-vaerdi', { start: from, end: from })
      return { kind: 'unreadable', start: from, end: from }
    }
    let literal = kind === 'word' ? literalOf(value) : value
    if (literal === undefined) {
      literal = looseLiteralOf(value)
      fault(literal === undefined ? 'mangler-anfoerselstegn' : 'anden-skrivemaade')
    }
    advance()
    return { kind: 'scalar', start: from, end: to, value: literal === undefined ? value : literal }
  }

  /** Reads an object or list up to its closing bracket, that of a container, or the end of the text. */
  function readContainer(): JsonNode {
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

  /** Reads what follows a member or item: a comma, or the end of the container. */
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
      // A value without a name: skip it.
      fault('uventet-tegn', { start: token.start, end: token.start + 1 })
      readValue()
      return
    }
    if (token.kind === 'word') fault('mangler-anfoerselstegn')
    const { value: key, start: keyStart, end: keyEnd } = advance()
    const isFollowed = isAt(':')
    if (isFollowed) advance()
    else fault('mangler-kolon', { start: token.start, end: token.start })
    const isUncertain = !isFollowed || !NAME.test(key)
    members.push({ key, keyStart, keyEnd, isUncertain, value: readValue() })
  }

  /** Skips what is too deep, without recursion. */
  function skipTooDeep(): JsonNode {
    const from = token.start
    tooDeepAt ??= from
    let depth = 0
    do {
      if (token.kind === '{' || token.kind === '[') depth++
      else if (isCloser()) depth--
      token = nextToken(source, token.end)
    } while (depth > 0 && token.kind !== '')
    reportProblems()
    return { kind: 'unreadable', start: from, end: token.start }
  }
}
