import type { RegistrationType } from '../../../schemas/field'
import { determineType } from '../../fields/determine-type'
import type { Fault } from '../../model/fault'
import type { Edit } from '../../model/finding'
import type { LabelledText } from '../../model/guidance'
import type { ReadOptions } from '../../model/options'
import { wordWithLost } from '../../text/lost-letters'
import { nearest } from '../../text/nearest'
import { child, isWithin, parent, tokensOf } from '../../model/pointer'
import { shortName } from '../../model/short-name'
import type { Place, Receiver, RecordEditor, Span, TextRecord } from '../../model/record'
import { foldLabel, meaningOf, meaningsOf, type Meaning } from './labels'
import { itemsOf, readPlain } from './plain-value'

/** A label and its text, in a row or on a line. */
export interface Entry {
  label: string
  /** The label as `foldLabel` gives it. */
  folded: string
  /** Place of the label. */
  key: Place
  /** Trimmed; empty when nothing is written. */
  text: string
  /** Place of the text, including quotation marks. */
  at: Place
  /** Its first line; absent in a table. */
  line?: Span
}

/** The entries of a record, before they are interpreted. */
export interface FlatText {
  entries: readonly Entry[]
  /** Beginning of the record. Missing fields are reported here. */
  opening: Place
  /** The type named by a heading. */
  heading?: RegistrationType | undefined
  /** Formats a text for writing at a place. */
  quote(text: string, at: Span): string
  /** Line break of the text. */
  newline?: string
  /** Folded labels that must not be renamed, because they alone separate the record from its neighbours. */
  needed?: readonly (string | undefined)[]
}

/** How an entry was read. */
interface Filled {
  /** Spans of list items, relative to the text. */
  items?: readonly Span[] | undefined
}

/** For a guidance without such lists: no label is a code-list value. */
const NO_LABELS: LabelledText = { label: '', text: '' }

/** An unknown label of this form is safe to repeat; others may be parts of free text. */
const NAME = /^[\p{L}\p{N}_.-]{1,40}$/u

/**
 * Passes the record of a row or of some lines to the receiver. Its type is the requested one, else the one it says, else
 * that of the heading, else inferred from its labels. With a requested type or a heading it need not say its type.
 *
 * @param number 0-based number of the record
 */
export function emitRecord(
  flat: FlatText,
  options: ReadOptions,
  number: number,
  receiver: Receiver,
): void {
  const record = new FlatRecord(flat, options)
  for (const { path, key } of record.repeated) {
    const described = record.describe({ code: 'dobbelt-noegle', path, inKey: true })
    receiver.fault({ ...described, record: number, span: key })
  }
  receiver.record(record)
}

class FlatRecord implements TextRecord, RecordEditor {
  readonly value: Record<string, unknown>
  readonly start: number
  readonly type: RegistrationType | undefined
  readonly unreadable: ReadonlySet<string> = new Set()
  readonly repeated: { path: string; key: Span }[] = []
  readonly #flat: FlatText
  readonly #options: ReadOptions
  readonly #shownAs: RegistrationType | undefined
  readonly #filled = new Map<string, Filled & { entry: Entry }>()
  #free: string[] | undefined
  readonly #unknown = new Set<string>()

  /** @param added name of the type to read it as, as if the record said so */
  constructor(flat: FlatText, options: ReadOptions, added?: unknown) {
    const { guidance } = options
    const { types, typeKey } = guidance
    this.#flat = flat
    this.#options = options
    this.start = flat.opening.start
    const says = flat.entries.some(({ folded, text }) => text && folded === foldLabel(typeKey))
    this.type = options.type ?? (says ? undefined : flat.heading)
    if (this.type && !says) this.unreadable = new Set([child('', typeKey)])
    this.#shownAs =
      types.find(({ name }) => name === added) ??
      this.type ??
      determineType(this.#read(undefined), undefined, types, guidance).type
    this.value = this.#read(this.#shownAs)
  }

  /** Reads the value, and records where each part is. */
  #read(type: RegistrationType | undefined): Record<string, unknown> {
    // Without a prototype, so that `__proto__` is a name like any other.
    const { guidance } = this.#options
    const value = emptyObject()
    this.repeated.length = 0
    this.#filled.clear()
    this.#unknown.clear()
    for (const entry of this.#flat.entries) {
      const { label, folded, text } = entry
      const meaning = meaningOf(guidance, folded, type)
      // Empty columns of other types are ignored.
      if (!text && meaningOf(guidance, folded)) continue
      if (!meaning) {
        this.#unknown.add(shortName(label))
        value[label] = text || undefined
      }
      const { path, items } = meaning
        ? fill(value, meaning, text, guidance.labelledText)
        : { path: child('', label) }
      if (path === child('', guidance.typeKey)) {
        const names = guidance.types.map(({ name }) => name)
        value[guidance.typeKey] = wordWithLost(text, names) ?? value[guidance.typeKey]
      }
      if (this.#filled.has(path)) this.repeated.push({ path, key: entry.key })
      this.#filled.set(path, { entry, items })
    }
    return value
  }

  /** Meaning of a label in the type the record is read as. */
  #meaningOf(folded: string): Meaning | undefined {
    return meaningOf(this.#options.guidance, folded, this.#shownAs)
  }

  locate(path: string, inKey: boolean): Place {
    const { opening, entries } = this.#flat
    const found = this.#find(path)
    if (found) return inKey || found.isLabel ? found.entry.key : found.at
    // Point at the empty cell, not at the row.
    const empty = entries.find(({ folded, text }) => {
      const meaning = text ? undefined : this.#meaningOf(folded)
      return meaning && isWithin(meaning.path, path)
    })
    return empty?.at.cell ? { ...opening, cell: empty.at.cell } : opening
  }

  #find(path: string): { entry: Entry; at: Place; isLabel?: true } | undefined {
    const parentPath = parent(path)
    const { label, text } = this.#options.guidance.labelledText ?? NO_LABELS
    const area = path.endsWith(child('', label)) && this.#filled.get(child(parentPath, text))
    if (area) return { ...area, at: area.entry.at, isLabel: true }
    const whole = this.#filled.get(path)
    if (whole) return { ...whole, at: whole.entry.at }
    const list = this.#filled.get(parentPath)
    const item = list?.items?.[Number(path.slice(parentPath.length + 1))]
    if (list && item) return { ...list, at: itemPlace(list.entry, item) }
    const inside = this.#within(path)[0]
    return inside && { entry: inside, at: inside.at }
  }

  /** The entries at or inside a path. */
  #within(path: string): Entry[] {
    const entries: Entry[] = []
    for (const [at, { entry }] of this.#filled) if (isWithin(at, path)) entries.push(entry)
    return entries
  }

  /** Suggests the nearest label, not the nearest key. Hides an unknown label that may be private text. */
  describe(fault: Fault): Fault {
    const { code, path, detail } = fault
    const [label = ''] = tokensOf(path)
    if (!this.#unknown.has(label)) return { ...fault, detail: { ...detail, isPlain: true } }
    const near = code === 'ukendt-felt' ? this.#nearest(label) : undefined
    return near !== undefined || this.#isName(label)
      ? { ...fault, detail: { ...detail, nearest: near } }
      : { ...fault, path: '', detail: {} }
  }

  /** If no label at all is known, what looks like labels may be names of people. */
  #isName(label: string): boolean {
    return NAME.test(label) && this.#unknown.size < this.#filled.size
  }

  /** The unused label that was most likely meant. */
  #nearest(label: string): string | undefined {
    this.#free ??= this.#freeLabels()
    return nearest(label, this.#free)
  }

  #freeLabels(): string[] {
    const { guidance } = this.#options
    const meanings = this.#shownAs ? meaningsOf(guidance, this.#shownAs) : undefined
    const placeOf = (meaning?: Meaning) => meaning && meaning.path + meaning.area
    const taken = new Set(this.#flat.entries.map(({ folded }) => placeOf(meanings?.get(folded))))
    return [...(meanings?.values() ?? [])]
      .filter((meaning) => !taken.has(placeOf(meaning)))
      .map(({ label }) => label)
  }

  edit(): RecordEditor | undefined {
    // An entry may overwrite another one; changing it would bring the other one back.
    const isHiding = [...this.#filled.keys()].some((path) =>
      [parent(path), parent(parent(path))].some((container) => this.#filled.has(container)),
    )
    return isHiding || this.repeated.length > 0 ? undefined : this
  }

  relabelled(labelFor: (path: string) => string | undefined, type: unknown): TextRecord {
    const entries = this.#flat.entries.map((entry) => {
      const label = labelFor(child('', entry.label))
      return label === undefined ? entry : { ...entry, label, folded: foldLabel(label) }
    })
    return new FlatRecord({ ...this.#flat, entries }, this.#options, type)
  }

  replaceValue(path: string, value: unknown): Edit[] | undefined {
    const found = this.#find(path)
    // A label is changed by renameKey, and a list item is not written as the item alone.
    return found && !found.isLabel ? [this.#write(found.at, String(value))] : undefined
  }

  #write(at: Span, text: string): Edit {
    return editOf(at, this.#flat.quote(text, at))
  }

  renameKey(path: string, name: string): Edit[] | undefined {
    const entry = this.#filled.get(path)?.entry
    // A known label may be right for other rows, and a cell without a header has no label.
    const isFree = entry?.folded && !meaningOf(this.#options.guidance, entry.folded)
    return isFree && !this.#flat.needed?.includes(entry.folded)
      ? [this.#write(entry.key, name)]
      : undefined
  }

  remove(path: string): Edit[] | undefined {
    // Keep the label: repeated labels separate records.
    const edits = this.#within(path).map(({ at }) => editOf(at, ''))
    return edits.length > 0 ? edits : undefined
  }

  insert(path: string, value: unknown): Edit[] | undefined {
    const { entries, newline = '' } = this.#flat
    const label = this.#meaningOf(foldLabel(path))?.label
    const empty = entries.find(({ folded }) => this.#meaningOf(folded)?.path === path)
    if (empty) return [this.#write(empty.at, String(value))]
    // Insert the type first, so that other insertions stay in the same record.
    const [first, second] = entries
    const next = path === child('', this.#options.guidance.typeKey) ? first : second
    if (!label || !first?.line) return undefined
    const line = `${label}: ${String(value)}`
    const { start = 0, end } = next?.line ?? {}
    return [
      end === undefined
        ? insertion(first.at.end, newline + line)
        : insertion(start, line + newline),
    ]
  }
}

const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text })

const editOf = ({ start, end }: Span, text: string): Edit => ({ start, end, text })

const emptyObject = () => Object.create(null) as Record<string, unknown>

/** Writes the value of a text at the path of its label. */
function fill(
  value: Record<string, unknown>,
  meaning: Meaning,
  text: string,
  labels: LabelledText = NO_LABELS,
): Filled & { path: string } {
  const { path, field, area } = meaning
  const { type, items: inner } = field
  if (area !== undefined) {
    const key = path.slice(1)
    const before = value[key]
    const list: unknown[] = Array.isArray(before) ? before : []
    value[key] = list
    const place = list.push({ [labels.label]: area, [labels.text]: text }) - 1
    return { path: child(child(path, place), labels.text) }
  }
  const items = type === 'array' && inner?.type === 'string' ? itemsOf(text) : undefined
  setAt(
    value,
    path,
    items && inner
      ? items.map(({ start, end }) => readPlain(text.slice(start, end), inner))
      : readPlain(text, field),
  )
  return { path, items }
}

/** Sets a value at a pointer. A value in the way was written twice, and the last one counts. */
function setAt(value: Record<string, unknown>, path: string, inner: unknown): void {
  const tokens = tokensOf(path)
  const name = tokens.pop() as string
  let holder = value
  for (const token of tokens) {
    const next = holder[token]
    holder = (
      typeof next === 'object' && next !== null ? next : (holder[token] = emptyObject())
    ) as Record<string, unknown>
  }
  holder[name] = inner
}

/** Place of a list item; the whole text when escaped quotation marks shift the offsets. */
function itemPlace({ at, text }: Entry, { start, end }: Span): Place {
  const before = (at.end - at.start - text.length) / 2
  if (before !== 0 && before !== 1) return at
  const from = at.start + before
  return { ...at, start: from + start, end: from + end }
}
