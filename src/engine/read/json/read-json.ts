import type { FaultDetail } from '../../model/fault'
import type { Receiver, Span, TextRecord } from '../../model/record'
import { hasRepeatedKeys } from './repeated-keys'
import type { Marks } from './marks'
import { shapeOf } from './shape'
import { spansOfItems } from './item-spans'
import type { JsonNode, WrittenJson } from '../../model/written-json'
import { follow, valueOf, type Notes } from './node'
import { MAX_DEPTH, parseTree } from './parse-tree'
import { isAmbiguous } from '../../model/syntax-problem'

const noneUnreadable: ReadonlySet<string> = new Set()

/** No character between these two codes is white space. */
const SPACE = 0x20
const NEXT_LINE = 0x85

/** A record of valid JSON. Its inner places are parsed only when needed. */
export class SoundRecord implements TextRecord {
  readonly unreadable = noneUnreadable
  readonly value: unknown
  readonly start: number
  readonly end: number
  readonly source: string
  readonly #text: string
  #tree: JsonNode | undefined

  /** @param span the record, possibly with blanks around it */
  constructor(value: unknown, text: string, { start, end }: Span) {
    this.value = value
    this.#text = text
    this.source = text.slice(start, end)
    // Fast path: no leading blank.
    const first = this.source.charCodeAt(0)
    this.start = first > SPACE && first < NEXT_LINE ? start : start + this.source.search(/\S/)
    this.end = end
  }

  locate(path: string, inKey: boolean): Span {
    return spanOf(this.#root, path, inKey)
  }

  json(): WrittenJson {
    return { text: this.#text, root: this.#root }
  }

  get #root(): JsonNode {
    // Valid JSON has one root.
    return (this.#tree ??= parseTree(this.#text, this.start, this.end).roots[0] as JsonNode)
  }
}

/**
 * Reads a span of text as JSON: one record, or a list of them.
 * Valid JSON takes the fast path through JSON.parse. Damaged JSON, repeated names and too deep nesting are read by
 * parseTree, which is slower but tolerant and records places.
 *
 * @param first number of the first record
 * @param marks reads JSON behind marks and among blanks of other kinds; without it marks are faults
 * @param isLine other records stand on other lines
 * @returns the number of records read
 */
export function readJson(
  text: string,
  span: Span,
  first: number,
  receiver: Receiver,
  marks?: Marks,
  isLine = false,
): number {
  const source = text.slice(span.start, span.end)
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return readByPlace(text, span, first, receiver, marks, isLine)
  }
  const shape = shapeOf(value, MAX_DEPTH)
  if (shape.depth > MAX_DEPTH || hasRepeatedKeys(source, shape.keys)) {
    return readByPlace(text, span, first, receiver, marks, isLine)
  }
  if (!Array.isArray(value)) {
    receiver.record(new SoundRecord(value, text, span))
    return 1
  }
  const spans = spansOfItems(text, span)
  value.forEach((item, index) => {
    receiver.record(new SoundRecord(item, text, spans[index] ?? span))
  })
  return value.length
}

function readByPlace(
  text: string,
  span: Span,
  first: number,
  receiver: Receiver,
  marks: Marks | undefined,
  isLine: boolean,
): number {
  const marked = marks?.readMarked(text, span)
  const tree = marked?.tree ?? parseTree(text, span.start, span.end)
  const { roots, faults, tooDeepAt } = tree
  const nodes = roots
    .flatMap((root) => (root.kind === 'array' ? root.items : [root]))
    .filter((node) => node.kind !== 'unreadable')
  // Of a list with nothing but blanks in it that is told, whichever blanks they are.
  if (!isLine && nodes.length + faults.length === 0 && tooDeepAt === undefined) return 0
  const isAmbiguousText = isAmbiguous(faults)
  const report = (code: string, place: Span, detail: FaultDetail) => {
    // The record around the place, or the one before it.
    const record = first + Math.max(0, lastBeginning(nodes, place.start))
    receiver.fault({ code, path: '', record, span: place, detail })
  }
  for (const { problem, start, end } of faults) report('ugyldig-json', { start, end }, { problem })
  const foreign = marks?.foreignBlanksIn(text, span, tree)
  if (foreign) {
    const record = first + Math.max(0, lastBeginning(nodes, foreign.span.start))
    receiver.fault({ code: 'ugyldig-json', path: '', record, ...foreign })
  }
  if (tooDeepAt !== undefined) report('for-dybt', { start: tooDeepAt, end: tooDeepAt + 1 }, {})
  nodes.forEach((node, index) => {
    const notes: Notes = { unreadable: new Set(), uncertainNames: new Set(), repeated: [] }
    const value = valueOf(node, '', notes)
    const { unreadable, uncertainNames } = notes
    for (const { path, member } of notes.repeated) {
      const keyAt = { start: member.keyStart, end: member.keyEnd }
      receiver.fault({
        code: 'dobbelt-noegle',
        path,
        inKey: true,
        record: first + index,
        span: keyAt,
      })
    }
    const locate = (path: string, inKey: boolean) => spanOf(node, path, inKey)
    // No change is safe when names may be parts of values, or are repeated.
    const isPlain = !isAmbiguousText && notes.repeated.length === 0
    receiver.record({
      value,
      start: node.start,
      unreadable,
      locate,
      ...(isAmbiguousText && { uncertainNames }),
      ...(isPlain && { json: () => writtenOf(node) }),
    })
  })
  return nodes.length

  function writtenOf(root: JsonNode): WrittenJson {
    return { text, root, ...(marked && { withoutMarks: marked.withoutMarks }) }
  }
}

/** Index of the last node that begins at or before an offset; -1 for none. */
function lastBeginning(nodes: readonly JsonNode[], offset: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((nodes[middle] as JsonNode).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The span of a value or key; for a missing one, the opening bracket of its container. */
function spanOf(root: JsonNode, path: string, inKey: boolean): Span {
  const { node, member, found } = follow(root, path)
  if (!found) return { start: node.start, end: Math.min(node.start + 1, node.end) }
  if (inKey && member) return { start: member.keyStart, end: member.keyEnd }
  return { start: node.start, end: node.end }
}
