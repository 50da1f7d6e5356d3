import type { Edit } from '../../model/finding'
import { parent, tokensOf } from '../../model/pointer'
import type { RecordEditor, Span } from '../../model/record'
import type { JsonNode, WrittenJson } from '../../model/written-json'
import { FOREIGN_BLANKS } from '../../text/foreign-blanks'
import { follow } from './node'

const FOREIGN = new RegExp(`[${FOREIGN_BLANKS}]`, 'g')
const BLANKS = new RegExp(String.raw`^[\s${FOREIGN_BLANKS}]*`)

/** Edits a JSON record without repeated names. */
export class JsonEditor implements RecordEditor {
  readonly #text: string
  /** The text without the marks before its lines, and where it begins. */
  readonly #read: { text: string; start: number }
  readonly #root: JsonNode
  /** Number of leading members or items removed so far, by object or list. */
  readonly #removedFirst = new Map<JsonNode, number>()

  constructor({ text, root, withoutMarks }: WrittenJson) {
    this.#text = text
    this.#read = withoutMarks ?? { text, start: 0 }
    this.#root = root
  }

  replaceValue(path: string, value: unknown): Edit[] | undefined {
    const { node, found } = follow(this.#root, path)
    return found && node.kind === 'scalar' ? [write(node, JSON.stringify(value))] : undefined
  }

  renameKey(path: string, name: string): Edit[] | undefined {
    const { member, found } = follow(this.#root, path)
    if (!found || !member) return undefined
    return [write({ start: member.keyStart, end: member.keyEnd }, JSON.stringify(name))]
  }

  /**
   * Each removal is valid alone. To remove several together, call it in text order: leading ones go with the comma after
   * them, the others with the comma before, so that no comma is left over. A comma is an edit of its own, which two
   * neighbours may share.
   */
  remove(path: string): Edit[] | undefined {
    const { node, member, found } = follow(this.#root, path)
    const { node: outer } = follow(this.#root, parent(path))
    const all: readonly Span[] =
      outer.kind === 'object'
        ? outer.members.map(({ keyStart, value }) => ({ start: keyStart, end: value.end }))
        : outer.kind === 'array'
          ? outer.items
          : []
    const at = all.findIndex(({ start }) => start === (member?.keyStart ?? node.start))
    const self = all[at]
    if (!found || !self) return undefined
    const commas = [at - 1, at].flatMap((left) => {
      const [before, after] = [all[left], all[left + 1]]
      return before && after ? [write({ start: before.end, end: after.start }, '')] : []
    })
    // Do not remove anything between two items but the comma, such as a comment.
    const isComma = (span: Span) => this.#textRead(span).replace(FOREIGN, ' ').trim() === ','
    if (!commas.every(isComma)) return undefined
    const isFirst = at === (this.#removedFirst.get(outer) ?? 0)
    if (isFirst) this.#removedFirst.set(outer, at + 1)
    return [write(self, ''), ...(isFirst ? commas.slice(-1) : commas.slice(0, 1))]
  }

  /** Inserts at the beginning of the object, with the same spacing as its first member; not into an empty object. */
  insert(path: string, value: unknown): Edit[] | undefined {
    const { node } = follow(this.#root, parent(path))
    const start = node.start + 1
    if (node.kind !== 'object' || !node.members[0]) return undefined
    const before = { start, end: node.members[0].keyStart }
    const [read] = BLANKS.exec(this.#textRead(before)) as [string]
    // With the marks of its line, and without the blanks that are a fault of their own.
    const blank = this.#text.slice(start, start + read.length).replace(FOREIGN, ' ')
    const name = JSON.stringify(tokensOf(path).at(-1))
    const said = `${blank}${name}:${blank && ' '}${JSON.stringify(value)},`
    return [write({ start, end: start }, said)]
  }

  #textRead({ start, end }: Span): string {
    const { text, start: from } = this.#read
    return text.slice(start - from, end - from)
  }
}

const write = ({ start, end }: Span, text: string): Edit => ({ start, end, text })
