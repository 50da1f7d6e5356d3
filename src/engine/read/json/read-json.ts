import type { FaultDetail } from '../../model/fault'
import type { Receiver, Span, TextRecord } from '../../model/record'
import { hasRepeatedKeys } from './repeated-keys'
import { shapeOf } from './shape'
import { spansOfItems } from './item-spans'
import type { JsonNode, WrittenJson } from '../../model/written-json'
import { follow, valueOf, type Notes } from './node'
import { DEEPEST, parseTree } from './parse-tree'
import { isMuddled } from '../../model/syntax-problem'

const noHoles: ReadonlySet<string> = new Set()

/** Between these two signs lies no blank. */
const SPACE = 0x20
const NEXT_LINE = 0x85

/** A record of a sound text: its place is known at once, its inside only when someone asks. */
export class SoundRecord implements TextRecord {
  readonly holes = noHoles
  readonly value: unknown
  readonly start: number
  readonly end: number
  readonly source: string
  readonly #text: string
  #tree: JsonNode | undefined

  /** @param span the record and perhaps blanks around it */
  constructor(value: unknown, text: string, { start, end }: Span) {
    this.value = value
    this.#text = text
    this.source = text.slice(start, end)
    // A bracket first is the rule.
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
    // Sound JSON has one root.
    return (this.#tree ??= parseTree(this.#text, this.start, this.end).roots[0] as JsonNode)
  }
}

/**
 * Reads a span of text as JSON: one record, or a list of them.
 * Sound JSON goes the fast way through JSON.parse; only what is damaged, repeats a name or goes too deep is read
 * by the reader that keeps places.
 *
 * @param first number of the first record
 * @returns the number of records read
 */
export function readJson(text: string, span: Span, first: number, receiver: Receiver): number {
  const source = text.slice(span.start, span.end)
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return readByPlace(text, span, first, receiver)
  }
  const shape = shapeOf(value, DEEPEST)
  if (shape.depth > DEEPEST || hasRepeatedKeys(source, shape.keys)) {
    return readByPlace(text, span, first, receiver)
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

function readByPlace(text: string, span: Span, first: number, receiver: Receiver): number {
  const { roots, faults, tooDeepAt } = parseTree(text, span.start, span.end)
  const nodes = roots
    .flatMap((root) => (root.kind === 'array' ? root.items : [root]))
    .filter((node) => node.kind !== 'hole')
  const isMuddledText = isMuddled(faults)
  const tell = (code: string, place: Span, detail: FaultDetail) => {
    // The record that it lies in, or the one before it.
    const record = first + Math.max(0, lastBeginning(nodes, place.start))
    receiver.fault({ code, path: '', record, span: place, detail })
  }
  for (const { problem, start, end } of faults) tell('ugyldig-json', { start, end }, { problem })
  if (tooDeepAt !== undefined) tell('for-dybt', { start: tooDeepAt, end: tooDeepAt + 1 }, {})
  nodes.forEach((node, index) => {
    const notes: Notes = { holes: new Set(), doubtful: new Set(), repeated: [] }
    const value = valueOf(node, '', notes)
    const { holes, doubtful } = notes
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
    // Where names may be pieces of values, or stand twice, no change is safe.
    const isPlain = !isMuddledText && notes.repeated.length === 0
    receiver.record({
      value,
      start: node.start,
      holes,
      locate,
      ...(isMuddledText && { doubtful }),
      ...(isPlain && { json: () => ({ text, root: node }) }),
    })
  })
  return nodes.length
}

/** The number of the last of some nodes, in the order of the text, that begins at or before an offset; -1 for none. */
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

/** The place of a value or key; for something missing, the opening of what it is missing from. */
function spanOf(root: JsonNode, path: string, inKey: boolean): Span {
  const { node, member, found } = follow(root, path)
  if (!found) return { start: node.start, end: Math.min(node.start + 1, node.end) }
  if (inKey && member) return { start: member.keyStart, end: member.keyEnd }
  return { start: node.start, end: node.end }
}
