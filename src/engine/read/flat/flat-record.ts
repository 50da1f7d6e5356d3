import type { RegistrationType } from '../../../schemas/field'
import { determineType } from '../../fields/determine-type'
import type { Fault } from '../../model/fault'
import type { Edit } from '../../model/finding'
import type { LabelledText } from '../../model/guidance'
import type { ReadOptions } from '../../model/options'
import { nearest } from '../../text/nearest'
import { child, isWithin, parent, tokensOf } from '../../model/pointer'
import { shortName } from '../../model/short-name'
import type { Place, Receiver, RecordEditor, Span, TextRecord } from '../../model/record'
import { foldLabel, meaningOf, meaningsOf, type Meaning } from './labels'
import { itemsOf, readPlain } from './plain-value'

/** A label and the text that belongs to it, in a row or on a line. */
export interface Entry {
  label: string
  /** The label as `foldLabel` gives it. */
  folded: string
  /** Where the label stands. */
  key: Place
  /** Without blanks around it; empty when nothing is written. */
  text: string
  /** Where the text stands, with its quotation marks. */
  at: Place
  /** The line it begins on; absent in a table. */
  line?: Span
}

/** A record made of entries, before it is known what they mean. */
export interface FlatText {
  entries: readonly Entry[]
  /** What the record begins with, and what is missing is missing from. */
  opening: Place
  /** The type that a heading names. */
  heading?: RegistrationType | undefined
  /** A text as it is to be written at a place. */
  quote(text: string, at: Span): string
  /** What ends a line. */
  newline?: string
  /** Labels, folded, that must stay as they are, because they alone tell the record from its neighbours. */
  needed?: readonly (string | undefined)[]
}

/** Where an entry went. */
interface Filled {
  /** Where in the text the items of a list stand. */
  items?: readonly Span[] | undefined
}

/** In a guidance without such lists no label is the value of a code list. */
const NO_LABELS: LabelledText = { label: '', text: '' }

/** What a label can be without being a piece of something else. */
const NAME = /^[\p{L}\p{N}_.-]{1,40}$/u

/**
 * Hands on the record of a row or of some lines. Its type is what was asked for, else what it says of itself, else what
 * stands above it, else what its labels suggest; in the first and third case nothing is missing when it does not say.
 *
 * @param number the number of the record
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
  readonly holes: ReadonlySet<string> = new Set()
  readonly repeated: { path: string; key: Span }[] = []
  readonly #flat: FlatText
  readonly #options: ReadOptions
  readonly #shownAs: RegistrationType | undefined
  readonly #filled = new Map<string, Filled & { entry: Entry }>()
  #free: string[] | undefined
  readonly #unknown = new Set<string>()

  /** @param added the name of the type it is to say it is */
  constructor(flat: FlatText, options: ReadOptions, added?: unknown) {
    const { guidance } = options
    const { types, typeKey } = guidance
    this.#flat = flat
    this.#options = options
    this.start = flat.opening.start
    const says = flat.entries.some(({ folded, text }) => text && folded === foldLabel(typeKey))
    this.type = options.type ?? (says ? undefined : flat.heading)
    if (this.type && !says) this.holes = new Set([child('', typeKey)])
    this.#shownAs =
      types.find(({ name }) => name === added) ??
      this.type ??
      determineType(this.#read(undefined), undefined, types, guidance).type
    this.value = this.#read(this.#shownAs)
  }

  /** The value, and where each part of it stands. */
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
      // A column that another type has is empty where it does not belong.
      if (!text && meaningOf(guidance, folded)) continue
      if (!meaning) {
        this.#unknown.add(shortName(label))
        value[label] = text || undefined
      }
      const { path, items } = meaning
        ? fill(value, meaning, text, guidance.labelledText)
        : { path: child('', label) }
      if (this.#filled.has(path)) this.repeated.push({ path, key: entry.key })
      this.#filled.set(path, { entry, items })
    }
    return value
  }

  /** What a label stands for in the type that the record is shown as. */
  #meaningOf(folded: string): Meaning | undefined {
    return meaningOf(this.#options.guidance, folded, this.#shownAs)
  }

  locate(path: string, inKey: boolean): Place {
    const { opening, entries } = this.#flat
    const found = this.#find(path)
    if (found) return inKey || found.isLabel ? found.entry.key : found.at
    // An empty cell says better than the row what is missing.
    const empty = entries.find(({ folded, text }) => {
      const meaning = text ? undefined : this.#meaningOf(folded)
      return meaning && isWithin(meaning.path, path)
    })
    return empty?.at.cell ? { ...opening, cell: empty.at.cell } : opening
  }

  #find(path: string): { entry: Entry; at: Place; isLabel?: true } | undefined {
    const around = parent(path)
    const { label, text } = this.#options.guidance.labelledText ?? NO_LABELS
    const area = path.endsWith(child('', label)) && this.#filled.get(child(around, text))
    if (area) return { ...area, at: area.entry.at, isLabel: true }
    const whole = this.#filled.get(path)
    if (whole) return { ...whole, at: whole.entry.at }
    const list = this.#filled.get(around)
    const item = list?.items?.[Number(path.slice(around.length + 1))]
    if (list && item) return { ...list, at: itemPlace(list.entry, item) }
    const inside = this.#within(path)[0]
    return inside && { entry: inside, at: inside.at }
  }

  /** The entries of a property that holds others. */
  #within(path: string): Entry[] {
    const entries: Entry[] = []
    for (const [at, { entry }] of this.#filled) if (isWithin(at, path)) entries.push(entry)
    return entries
  }

  /** The nearest label in place of the nearest key, and nothing of a label that may be a piece of something else. */
  describe(fault: Fault): Fault {
    const { code, path, detail } = fault
    const [label = ''] = tokensOf(path)
    if (!this.#unknown.has(label)) return { ...fault, detail: { ...detail, isPlain: true } }
    const near = code === 'ukendt-felt' ? this.#nearest(label) : undefined
    return near !== undefined || this.#isName(label)
      ? { ...fault, detail: { ...detail, nearest: near } }
      : { ...fault, path: '', detail: {} }
  }

  /** Where nothing is known, what looks like labels may be names of people. */
  #isName(label: string): boolean {
    return NAME.test(label) && this.#unknown.size < this.#filled.size
  }

  /** The label that was most likely meant, of those that are not there. */
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
    // Where one entry stands in another's way, what it hides would come to light.
    const isHiding = [...this.#filled.keys()].some((path) =>
      [parent(path), parent(parent(path))].some((around) => this.#filled.has(around)),
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
    // What the label of an area says is a name, and a list is not written as its parts are.
    return found && !found.isLabel ? [this.#write(found.at, String(value))] : undefined
  }

  #write(at: Span, text: string): Edit {
    return editOf(at, this.#flat.quote(text, at))
  }

  renameKey(path: string, name: string): Edit[] | undefined {
    const entry = this.#filled.get(path)?.entry
    // A label that some type knows may be right for another row; a cell without a header has none to change.
    const isFree = entry?.folded && !meaningOf(this.#options.guidance, entry.folded)
    return isFree && !this.#flat.needed?.includes(entry.folded)
      ? [this.#write(entry.key, name)]
      : undefined
  }

  remove(path: string): Edit[] | undefined {
    // A label stays behind: by it, and others, a reader tells one record from the next.
    const edits = this.#within(path).map(({ at }) => editOf(at, ''))
    return edits.length > 0 ? edits : undefined
  }

  insert(path: string, value: unknown): Edit[] | undefined {
    const { entries, newline = '' } = this.#flat
    const label = this.#meaningOf(foldLabel(path))?.label
    const empty = entries.find(({ folded }) => this.#meaningOf(folded)?.path === path)
    if (empty) return [this.#write(empty.at, String(value))]
    // The type stands first, so that whatever else is added stays in its record.
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

/** Puts what a text says where its label leads. */
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
  put(
    value,
    path,
    items && inner
      ? items.map(({ start, end }) => readPlain(text.slice(start, end), inner))
      : readPlain(text, field),
  )
  return { path, items }
}

/** Puts a value where a pointer leads. What stands in the way was written twice, and the last one counts. */
function put(value: Record<string, unknown>, path: string, inner: unknown): void {
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

/** The place of an item within its text; the whole text, where quotation marks in it may have moved it. */
function itemPlace({ at, text }: Entry, { start, end }: Span): Place {
  const before = (at.end - at.start - text.length) / 2
  if (before !== 0 && before !== 1) return at
  const from = at.start + before
  return { ...at, start: from + start, end: from + end }
}
