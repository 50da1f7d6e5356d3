import { types, type RegistrationType } from '../../../schemas'
import { determineType } from '../../check/determine-type'
import type { Fault } from '../../fault'
import type { Edit } from '../../finding'
import { nearest } from '../../nearest'
import { child, isWithin, parent, tokensOf } from '../../pointer'
import type { Place, Receiver, RecordEditor, Span, TextRecord } from '../reading'
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

const TYPE = 'registreringstype'

/** What a label can be without being a piece of something else. */
const NAME = /^[\p{L}\p{N}_.-]{1,40}$/u

/**
 * Tells a record of a row or of some lines. Its type is what was asked for, else what it says of itself, else what
 * stands above it, else what its labels suggest; in the first and third case nothing is missing when it does not say.
 *
 * @param asked the type the caller asked for
 * @param number the number of the record
 */
export function tellRecord(
  flat: FlatText,
  asked: RegistrationType | undefined,
  number: number,
  receiver: Receiver,
): void {
  const record = new FlatRecord(flat, asked)
  for (const { path, key } of record.repeated) {
    const told = record.tell({ code: 'dobbelt-noegle', path, inKey: true })
    receiver.fault({ ...told, record: number, span: key })
  }
  receiver.record(record)
}

class FlatRecord implements TextRecord, RecordEditor {
  readonly value: Record<string, unknown>
  readonly start: number
  readonly type: RegistrationType | undefined
  readonly holes: readonly string[] = []
  readonly repeated: { path: string; key: Span }[] = []
  readonly #flat: FlatText
  readonly #asked: RegistrationType | undefined
  readonly #shownAs: RegistrationType | undefined
  readonly #filled = new Map<string, Filled & { entry: Entry }>()
  #free: string[] | undefined
  readonly #unknown = new Set<string>()

  /** @param added the name of the type it is to say it is */
  constructor(flat: FlatText, asked: RegistrationType | undefined, added?: unknown) {
    this.#flat = flat
    this.#asked = asked
    this.start = flat.opening.start
    const says = flat.entries.some(({ folded, text }) => text && folded === TYPE)
    this.type = asked ?? (says ? undefined : flat.heading)
    if (this.type && !says) this.holes = [`/${TYPE}`]
    this.#shownAs =
      types.find(({ name }) => name === added) ??
      this.type ??
      determineType(this.#read(undefined), undefined, types).type
    this.value = this.#read(this.#shownAs)
  }

  /** The value, and where each part of it stands. */
  #read(type: RegistrationType | undefined): Record<string, unknown> {
    // Without a prototype, so that `__proto__` is a name like any other.
    const value = emptyObject()
    this.repeated.length = 0
    this.#filled.clear()
    this.#unknown.clear()
    for (const entry of this.#flat.entries) {
      const { label, folded, text } = entry
      const meaning = meaningOf(folded, type)
      // A column that another type has is empty where it does not belong.
      if (!text && meaningOf(folded)) continue
      if (!meaning) {
        this.#unknown.add(label)
        value[label] = text || undefined
      }
      const { path, items } = meaning ? fill(value, meaning, text) : { path: child('', label) }
      if (this.#filled.has(path)) this.repeated.push({ path, key: entry.key })
      this.#filled.set(path, { entry, items })
    }
    return value
  }

  locate(path: string, inKey: boolean): Place {
    const { opening, entries } = this.#flat
    const found = this.#find(path)
    if (found) return inKey || found.isLabel ? found.entry.key : found.at
    // An empty cell says better than the row what is missing.
    const empty = entries.find(({ folded, text }) => {
      const meaning = text ? undefined : meaningOf(folded, this.#shownAs)
      return meaning && isWithin(meaning.path, path)
    })
    return empty?.at.cell ? { ...opening, cell: empty.at.cell } : opening
  }

  #find(path: string): { entry: Entry; at: Place; isLabel?: true } | undefined {
    const around = parent(path)
    const area = path.endsWith('/omraade') && this.#filled.get(child(around, 'tekst'))
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
  tell(fault: Fault): Fault {
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
    const meanings = this.#shownAs ? meaningsOf(this.#shownAs) : undefined
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
    return new FlatRecord({ ...this.#flat, entries }, this.#asked, type)
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
    const isFree = entry?.folded && !meaningOf(entry.folded)
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
    const label = meaningOf(foldLabel(path), this.#shownAs)?.label
    const empty = entries.find(({ folded }) => meaningOf(folded, this.#shownAs)?.path === path)
    if (empty) return [this.#write(empty.at, String(value))]
    // The type stands first, so that whatever else is added stays in its record.
    const [first, second] = entries
    const next = path === `/${TYPE}` ? first : second
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
): Filled & { path: string } {
  const { path, field, area } = meaning
  const { type, items: inner } = field
  if (area !== undefined) {
    const key = path.slice(1)
    const before = value[key]
    const list: unknown[] = Array.isArray(before) ? before : []
    value[key] = list
    return { path: `${path}/${list.push({ omraade: area, tekst: text }) - 1}/tekst` }
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
