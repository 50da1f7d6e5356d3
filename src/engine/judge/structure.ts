import type { Field, RegistrationType } from '../../schemas/field'
import { isRealDate } from '../calendar/day-number'
import { failingPlace } from '../fields/failing-place'
import type { Fault, FaultDetail } from '../model/fault'
import type { Guidance } from '../model/guidance'
import { MOST_FAULTS } from '../model/most-faults'
import type { ResolvedOptions } from '../model/options'
import { child } from '../model/pointer'
import type { FieldText } from '../model/rule'
import { nearest } from '../text/nearest'
import { quotable } from '../text/quote'

/** What the walk through a record's fields brings back. */
export interface StructureVerdict {
  /** One fault a place, in the order of the type's fields. */
  faults: Fault[]
  /** The dates and the free texts without fault, in the order of the fields. */
  dates: FieldText[]
  freeTexts: FieldText[]
  /** Registrations inside the record, which are checked each on its own. */
  inner: InnerRecord[]
}

type Members = Readonly<Record<string, unknown>>

/** What the walk goes by. */
type StructureOptions = Pick<ResolvedOptions, 'guidance' | 'profile'>

/** A registration inside another, such as those of a forløb. */
export interface InnerRecord {
  path: string
  record: object
}

/**
 * Holds a record against the schema of its type.
 *
 * @param passedOver codes of rules that find their places themselves; what the schema says of them is not told here
 */
export function checkStructure(
  record: object,
  type: RegistrationType,
  options: StructureOptions,
  passedOver: ReadonlySet<string>,
): StructureVerdict {
  const { profile } = options
  const walk = new Walk(options, passedOver)
  walk.checkValue(record, type.root)
  const { faults } = walk
  for (const condition of type.conditions) {
    if (failingPlace(condition.if, record) !== undefined) continue
    const path = failingPlace(condition.then, record)
    if (path === undefined) continue
    const code = condition.isFetched && profile === 'draft' ? 'hentes-automatisk' : condition.kode
    const told = faults.find((fault) => fault.path === path)
    // One fault, one finding: a value that is wrong in itself is told as that, but one that is empty as not there.
    if (!told) faults.push({ code, path })
    else if (told.code === 'tom-tekst') told.code = code
  }
  return walk
}

/** The way to what holds a place: the names and numbers that lead there, the last one first. */
interface Way {
  name: string | number
  before: Way | undefined
}

/**
 * A text and the way to it. The way becomes a pointer only for the few texts that something is said about.
 */
class TextOnTheWay implements FieldText {
  readonly text: string
  readonly kind: string
  readonly field: string
  readonly #way: Way | undefined

  /** @param way to what holds it */
  constructor(text: string, kind: string, field: string, way: Way | undefined) {
    this.text = text
    this.kind = kind
    this.field = field
    this.#way = way
  }

  get path(): string {
    return pointerTo(this.#way, this.field)
  }
}

/** Names of fields hold nothing that a pointer would have to escape. */
function pointerTo(way: Way | undefined, name: string | number | undefined): string {
  if (name === undefined) return ''
  return `${pointerTo(way?.before, way?.name)}/${name}`
}

class Walk implements StructureVerdict {
  readonly faults: Fault[] = []
  readonly dates: FieldText[] = []
  readonly freeTexts: FieldText[] = []
  readonly inner: InnerRecord[] = []
  readonly #guidance: Guidance
  readonly #profile: ResolvedOptions['profile']
  readonly #passedOver: ReadonlySet<string>

  constructor({ guidance, profile }: StructureOptions, passedOver: ReadonlySet<string>) {
    this.#guidance = guidance
    this.#profile = profile
    this.#passedOver = passedOver
  }

  /**
   * Checks a value and what it holds.
   *
   * @param name of the value in what holds it; none for the record itself
   * @param way to what holds it
   */
  checkValue(value: unknown, field: Field, name?: string | number, way?: Way): void {
    const { type, values } = field
    if (value === null && field.isNullable) return
    if (values !== undefined) {
      // Most values are on their list, and then nothing else need be asked.
      if (values.includes(value as string)) return
      if (isOfType(value, type)) {
        return this.#report('ugyldig-vaerdi', this.#detailOf(value, field), name, way)
      }
    }
    if (!isOfType(value, type)) this.#report('forkert-type', {}, name, way)
    else if (type === 'string') this.#checkText(value as string, field, name, way)
    else if (type === 'object') this.#checkMembers(value as Members, field, name, way)
    else if (type === 'array') this.#checkItems(value as unknown[], field, name, way)
  }

  #report(code: string, detail: FaultDetail, name?: string | number, way?: Way): void {
    if (this.faults.length >= MOST_FAULTS) return
    this.faults.push({ code, path: pointerTo(way, name), detail })
  }

  #quotable(value: unknown): string | undefined {
    return quotable(value, this.#guidance.personalNumber)
  }

  #detailOf(value: unknown, { values = [] }: Field): FaultDetail {
    const names = values.filter((known) => typeof known === 'string')
    return {
      quote: this.#quotable(value),
      nearest: typeof value === 'string' ? nearest(value, names) : undefined,
    }
  }

  #checkText(text: string, { kind }: Field, name?: string | number, way?: Way): void {
    if (!kind) return
    // A day of the calendar passes the tests of a date, which take longer.
    const tests = kind.isDate && isRealDate(text) ? [] : kind.tests
    for (const test of tests) {
      if (test.pattern.test(text) === !test.not || this.#passedOver.has(test.code)) continue
      // Dates may be repeated in a message; names, addresses and numbers of telephones may not.
      const detail = kind.isDate ? { quote: this.#quotable(text) } : {}
      return this.#report(test.code, detail, name, way)
    }
    // No text has more characters than UTF-16 units, so that only long ones need be counted.
    const { name: kindName, isDate, maxLength = Infinity } = kind
    const length = text.length > maxLength ? charactersIn(text) : 0
    if (length > maxLength) this.#report('for-langt', { length }, name, way)
    else if (isDate) this.dates.push(new TextOnTheWay(text, kindName, String(name), way))
    else if (kindName === this.#guidance.freeText) {
      this.freeTexts.push(new TextOnTheWay(text, kindName, String(name), way))
    }
  }

  #checkMembers(value: Members, { properties }: Field, name?: string | number, before?: Way): void {
    if (!properties) {
      this.inner.push({ path: pointerTo(before, name), record: value })
      return
    }
    const way = name === undefined ? undefined : { name, before }
    let known = 0
    for (const key in properties) {
      const field = properties[key] as Field
      const inner = value[key]
      if (inner !== undefined) {
        known++
        this.checkValue(inner, field, key, way)
      } else if (field.strength === 'auto' || field.strength === 'skal') {
        const isFetched = field.strength === 'auto' && this.#profile === 'draft'
        this.#report(isFetched ? 'hentes-automatisk' : 'mangler', {}, key, way)
      }
    }
    const names = Object.keys(value)
    if (names.length > known) {
      this.#reportUnknown(names, Object.keys(properties), pointerTo(before, name))
    }
  }

  #reportUnknown(names: readonly string[], known: readonly string[], at: string): void {
    for (const name of names) {
      if (known.includes(name)) continue
      if (this.faults.length >= MOST_FAULTS) return
      const detail = { quote: this.#quotable(name), nearest: nearest(name, known) }
      this.faults.push({ code: 'ukendt-felt', path: child(at, name), inKey: true, detail })
    }
  }

  #checkItems(items: unknown[], field: Field, name?: string | number, before?: Way): void {
    const { items: item, minItems = 0, isSet } = field
    if (items.length < minItems) this.#report('for-faa', {}, name, before)
    const way = name === undefined ? undefined : { name, before }
    const seen = isSet ? new Set<unknown>() : undefined
    for (let index = 0; index < items.length; index++) {
      const faults = this.faults.length
      this.checkValue(items[index], item as Field, index, way)
      if (seen?.has(items[index]) && this.faults.length === faults) {
        this.#report('dubletter', this.#detailOf(items[index], item as Field), index, way)
      }
      seen?.add(items[index])
    }
  }
}

/** The number of characters in a text, those written as two UTF-16 units counted once. */
function charactersIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; count++)
    at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1
  return count
}

function isOfType(value: unknown, type: Field['type']): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string'
    case 'integer':
      return Number.isInteger(value)
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    default:
      return typeof value === type
  }
}
