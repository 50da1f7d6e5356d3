import type { RegistrationType } from '../../../schemas/field'
import { weekday } from '../../calendar/weekday'
import type { WrittenDate } from '../../calendar/written-date'
import { determineType } from '../../fields/determine-type'
import type { Fault } from '../../model/fault'
import type { Edit } from '../../model/finding'
import type { ReadOptions } from '../../model/options'
import { child, isWithin, parent, tokensOf } from '../../model/pointer'
import type { DateOrder, Place, Receiver, RecordEditor, Span, TextRecord } from '../../model/record'
import { shortName } from '../../model/short-name'
import type { Entry, FlatText } from './entry'
import { emptyObject, fill, type Filled } from './fill'
import { foldLabel, isTypeLabel, meaningOf, nearestLabel, typeNamed, type Meaning } from './labels'
import { unicodePattern } from '../../pattern/unicode-pattern'

/** An unknown label of this form is safe to repeat; others may be parts of free text. */
const NAME = unicodePattern(String.raw`^[\p{L}\p{N}_.-]{1,40}$`)

/**
 * A value of this form is safe to repeat where it does not belong: one word in small letters, a few digits, a date. Others
 * may be names, or parts of a free text.
 */
const HARMLESS = unicodePattern(
  String.raw`^"?(?:[\p{Ll}-]{1,30}|\d{1,4}|(?:d(?:en)?\.? )?\d{1,4}[-./ ]+(?:\d{1,2}|\p{Ll}{3,9}\.?)[-./ ]+\d{2,4})"?$`,
)

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

/** A date, and where it stands. */
interface DateAsWritten {
  path: string
  date: WrittenDate
  scope: string
}

function doubtsOf({ path, date, scope }: DateAsWritten): Fault[] {
  const { wrongWeekday: written, monthFirst: meant } = date
  const doubts: Fault[] = []
  if (written !== undefined) {
    const detail = { weekday: { written, actual: weekday(date.date) } }
    doubts.push({ code: 'ugedag-passer-ikke', path, detail })
  }
  if (meant !== undefined) {
    doubts.push({ code: 'dato-raekkefoelge', path, detail: { meant }, scope })
  }
  return doubts
}

/** Where a value is written. */
interface Found {
  entry: Entry
  at: Place
  /** It is the label of its entry. */
  isLabel?: true
  /** Nothing can be written in its place. */
  isFixed?: true
}

class FlatRecord implements TextRecord, RecordEditor {
  readonly value: Record<string, unknown>
  readonly start: number
  readonly type: RegistrationType | undefined
  readonly unreadable: ReadonlySet<string> = new Set()
  readonly repeated: { path: string; key: Span }[] = []
  readonly isAskew?: true
  readonly #flat: FlatText
  readonly #options: ReadOptions
  readonly #shownAs: RegistrationType | undefined
  readonly #filled = new Map<string, Filled & { entry: Entry }>()
  /** Dates that are not written YYYY-MM-DD. */
  readonly #dates: DateAsWritten[] = []
  /** Places that have a label. */
  #taken: ReadonlySet<string> | undefined
  readonly #unknown = new Set<string>()

  /** @param added name of the type to read it as, as if the record said so */
  constructor(flat: FlatText, options: ReadOptions, added?: unknown) {
    const { guidance } = options
    const { types, typeKey } = guidance
    this.#flat = flat
    this.#options = options
    this.start = flat.opening.start
    if (flat.isAskew) this.isAskew = true
    const says = flat.entries.findLast(
      ({ folded, text }) => text !== '' && isTypeLabel(guidance, folded),
    )
    this.type = options.type ?? (says ? undefined : flat.heading)
    if (this.type && !says) this.unreadable = new Set([child('', typeKey)])
    this.#shownAs =
      types.find(({ name }) => name === added) ??
      this.type ??
      (says && typeNamed(guidance, says.text)) ??
      determineType(this.#read(undefined), undefined, types, guidance).type
    this.value = this.#read(this.#shownAs)
  }

  /** What a reader would doubt: dates that may have their month first, and days of the week that do not fit. */
  get doubts(): readonly Fault[] | undefined {
    return this.#dates.length === 0 ? undefined : this.#dates.flatMap(doubtsOf)
  }

  /** What the numbers of its dates say of their order. */
  get dateOrders(): readonly DateOrder[] | undefined {
    if (this.#dates.length === 0) return undefined
    return this.#dates.flatMap(({ date: { order }, scope }) => (order ? [{ order, scope }] : []))
  }

  /** Reads the value, and records where each part is. */
  #read(type: RegistrationType | undefined): Record<string, unknown> {
    const { guidance } = this.#options
    const typePath = child('', guidance.typeKey)
    const value = emptyObject()
    this.repeated.length = 0
    this.#filled.clear()
    this.#unknown.clear()
    this.#dates.length = 0
    let hasTicks = false
    for (const entry of this.#flat.entries) {
      const { label, folded, text } = entry
      const meaning = meaningOf(guidance, folded, type)
      // Empty columns of other types are ignored.
      if (!text && meaningOf(guidance, folded)) continue
      let filled: Filled = { path: child('', label) }
      if (!meaning) {
        this.#unknown.add(shortName(label))
        value[label] = text || undefined
      } else if (meaning.path === typePath) {
        value[guidance.typeKey] = typeNamed(guidance, text)?.name ?? text
        filled = { path: meaning.path }
      } else filled = fill(value, meaning, text, type, guidance.labelledText)
      const { path, date, tick } = filled
      if (path === undefined) continue
      if (tick) hasTicks = true
      if (date) this.#dates.push({ path, date, scope: scopeOf(entry) })
      if (this.#isTwice(path, meaning)) this.repeated.push({ path, key: entry.key })
      this.#filled.set(path, { ...filled, entry })
    }
    if (hasTicks) this.#addTicks(value)
    return value
  }

  /** Adds values with a mark beside their names to their lists, behind those that are listed. */
  #addTicks(value: Record<string, unknown>): void {
    for (const { tick, entry } of this.#filled.values()) {
      if (!tick) continue
      const { list, area, isTicked } = tick
      const path = child('', list)
      const listed = (value[list] ?? []) as unknown[]
      const at = listed.indexOf(area)
      if (isTicked && at < 0) value[list] = [...listed, area]
      if (isTicked || at < 0) continue
      // It is listed, and said not to be: the last one counts.
      const written = this.#filled.get(path)
      this.repeated.push({ path, key: entry.key })
      if (!written || written.entry.key.start > entry.key.start) continue
      value[list] = listed.toSpliced(at, 1)
      if (written.items) written.items = written.items.toSpliced(at, 1)
    }
  }

  /** Whether a value was there before; a text for a group of fields takes the place of theirs, and the other way round. */
  #isTwice(path: string, meaning: Meaning | undefined): boolean {
    if (this.#filled.has(path)) return true
    if (!meaning) return false
    const { field, area } = meaning
    if (area !== undefined) return this.#filled.has(meaning.path)
    const isGroup = field.properties !== undefined || field.items?.properties !== undefined
    return this.#filled.has(parent(path)) || (isGroup && this.#within(path).length > 0)
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

  #find(path: string): Found | undefined {
    const parentPath = parent(path)
    const { labelledText } = this.#options.guidance
    const area =
      labelledText && path.endsWith(child('', labelledText.label))
        ? this.#filled.get(child(parentPath, labelledText.text))
        : undefined
    if (area) return { entry: area.entry, at: area.entry.at, isFixed: true, isLabel: true }
    const whole = this.#filled.get(path)
    if (whole) return foundAt(whole.entry)
    const list = this.#filled.get(parentPath)
    const item = list?.items?.[Number(path.slice(parentPath.length + 1))]
    if (list && item) return itemIn(list.entry, item)
    const named = this.#itemAt(path)
    const ticked = named === undefined ? undefined : this.#filled.get(child(parentPath, named))
    if (ticked?.tick) return { ...foundAt(ticked.entry), isFixed: true, isLabel: true }
    const inside = this.#within(path)[0]
    return inside && { ...foundAt(inside), isFixed: true }
  }

  /** The name that is an item of a list of names. */
  #itemAt(path: string): string | undefined {
    const [list = '', place = ''] = tokensOf(path)
    const listed: unknown = this.value[list]
    const item: unknown = Array.isArray(listed) ? listed[Number(place)] : undefined
    return typeof item === 'string' ? item : undefined
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
    if (!this.#unknown.has(label)) {
      const { quote, ...others } = detail ?? {}
      const isSafe = quote !== undefined && (others.nearest !== undefined || HARMLESS().test(quote))
      return { ...fault, detail: { ...others, isPlain: true, ...(isSafe && { quote }) } }
    }
    const near = code === 'ukendt-felt' ? this.#nearest(label) : undefined
    return near !== undefined || this.#isName(label)
      ? { ...fault, detail: { ...detail, nearest: near } }
      : {
          ...fault,
          path: '',
          detail: this.#filled.get(path)?.entry.folded ? { isHeading: true } : {},
        }
  }

  /** If no label at all is known, what looks like labels may be names of people. */
  #isName(label: string): boolean {
    return NAME().test(label) && this.#unknown.size < this.#filled.size
  }

  /** The unused label that was most likely meant. */
  #nearest(label: string): string | undefined {
    const { guidance } = this.#options
    const type = this.#shownAs
    if (!type) return undefined
    const placeOf = ({ path, area = '' }: Meaning) => `${path} ${area}`
    this.#taken ??= new Set(
      this.#flat.entries.flatMap(({ folded }) => {
        const meaning = meaningOf(guidance, folded, type)
        return meaning ? [placeOf(meaning)] : []
      }),
    )
    const taken = this.#taken
    return nearestLabel(guidance, type, label, (meaning) => !taken.has(placeOf(meaning)))
  }

  edit(): RecordEditor | undefined {
    // An entry may overwrite another one; changing it would bring the other one back.
    const isHiding = [...this.#filled.keys()].some((path) =>
      [parent(path), parent(parent(path))].some((container) => this.#filled.has(container)),
    )
    return isHiding || this.repeated.length > 0 || this.#flat.isShared ? undefined : this
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
    // A label is changed by renameKey, and what was put together from pieces has no place of its own.
    return found && !found.isFixed ? this.#write(found.at, String(value)) : undefined
  }

  #write(at: Place, text: string): Edit[] | undefined {
    const written = this.#flat.quote(text, at)
    return written === undefined ? undefined : [editOf(at, written)]
  }

  renameKey(path: string, name: string): Edit[] | undefined {
    const entry = this.#filled.get(path)?.entry
    // A known label may be right for other rows, and a cell without a header has no label.
    const isFree = entry?.folded && !meaningOf(this.#options.guidance, entry.folded)
    return isFree && !this.#flat.needed?.includes(entry.folded)
      ? this.#write(entry.key, name)
      : undefined
  }

  remove(path: string): Edit[] | undefined {
    // Keep the label: repeated labels separate records.
    const edits = this.#within(path).map(({ at }) => editOf(at, ''))
    return edits.length > 0 ? edits : undefined
  }

  insert(path: string, value: unknown): Edit[] | undefined {
    const { entries, newline = '' } = this.#flat
    // The text of an area is found by its list and its name: `/omraader/helbred`.
    const { label, path: place, area } = this.#meaningOf(foldLabel(path)) ?? {}
    const empty = entries.find(({ folded }) => {
      const meaning = this.#meaningOf(folded)
      return meaning?.path === (place ?? path) && meaning.area === area
    })
    if (empty) return this.#write(empty.at, String(value))
    // Insert the type first, so that other insertions stay in the same record.
    const [first, second] = entries
    const next = path === child('', this.#options.guidance.typeKey) ? first : second
    if (!label || !first?.line) return undefined
    const line = `${label}: ${String(value)}`
    const before = area !== undefined && place !== undefined && this.#within(place).at(-1)
    if (before) return before.line && [insertion(before.at.end, newline + line)]
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

const foundAt = (entry: Entry): Found => ({
  entry,
  at: entry.at,
  ...(entry.isPieced && { isFixed: true }),
})

/** A list item; the whole text when escaped quotation marks or pieces shift the offsets. */
function itemIn(entry: Entry, { start, end }: Span): Found {
  const { at, text } = entry
  const before = (at.end - at.start - text.length) / 2
  if (entry.isPieced || (before !== 0 && before !== 1)) return { entry, at, isFixed: true }
  const from = at.start + before
  return { entry, at: { ...at, start: from + start, end: from + end } }
}

/** Dates of one column have one order; on lines, those of the whole draft. */
const scopeOf = ({ at: { cell }, line }: Entry): string =>
  line === undefined && cell?.column !== undefined ? String(cell.column) : ''
