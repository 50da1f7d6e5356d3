import type { Field, RegistrationType, TextTest } from '../../schemas/field'
import { isRealDate } from '../calendar/day-number'
import { failingPlace } from '../fields/failing-place'
import type { Fault, FaultDetail } from '../model/fault'
import type { Guidance } from '../model/guidance'
import { MAX_FAULTS } from '../model/max-faults'
import type { ResolvedOptions } from '../model/options'
import { child } from '../model/pointer'
import type { FieldText } from '../model/rule'
import { nearTo } from '../text/near-to'
import { quotable } from '../text/quote'

/** The result of the walk through a record's fields. */
export interface StructureVerdict {
  /** At most one fault per path, in the order of the type's fields. */
  faults: Fault[]
  /** The dates and free texts without faults, in the order of the fields. */
  dates: FieldText[]
  freeTexts: FieldText[]
  /** Registrations inside the record, each checked separately. */
  inner: InnerRecord[]
}

type Members = Readonly<Record<string, unknown>>

/** The options of the walk. */
type StructureOptions = Pick<ResolvedOptions, 'guidance' | 'profile'>

/** A registration inside another, such as those of a forløb. */
export interface InnerRecord {
  path: string
  record: object
}

/**
 * Checks a record against the schema of its type.
 *
 * @param skippedCodes codes of rules that find their places themselves; schema faults under them are not reported here
 */
export function checkStructure(
  record: object,
  type: RegistrationType,
  options: StructureOptions,
  skippedCodes: ReadonlySet<string>,
): StructureVerdict {
  const { profile } = options
  const walk = new Walk(options, skippedCodes)
  walk.checkValue(record, type.root)
  const { faults } = walk
  for (const condition of type.conditions) {
    if (failingPlace(condition.if, record) !== undefined) continue
    const path = failingPlace(condition.then, record)
    if (path === undefined) continue
    const code = condition.isFetched && profile === 'draft' ? 'hentes-automatisk' : condition.kode
    const reported = faults.find((fault) => fault.path === path)
    // One fault, one finding: a malformed value keeps its own code; an empty text takes the code of the condition.
    if (!reported) faults.push({ code, path })
    else if (reported.code === 'tom-tekst') reported.code = code
  }
  return walk
}

/** The path to a container, as a linked list: the innermost name or index first. */
interface Way {
  name: string | number
  before: Way | undefined
}

/** A text with a lazy pointer: few texts are reported, so most pointers are never built. */
class LazyFieldText implements FieldText {
  readonly text: string
  readonly kind: string
  readonly field: string
  readonly #way: Way | undefined

  /** @param way to its container */
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

/** Field names need no escaping in a pointer. */
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
  readonly #skippedCodes: ReadonlySet<string>

  constructor({ guidance, profile }: StructureOptions, skippedCodes: ReadonlySet<string>) {
    this.#guidance = guidance
    this.#profile = profile
    this.#skippedCodes = skippedCodes
  }

  /**
   * Checks a value and everything inside it.
   *
   * @param name of the value in its container; undefined for the record itself
   * @param way to the container
   */
  checkValue(value: unknown, field: Field, name?: string | number, way?: Way): void {
    const { type, values } = field
    if (value === null && field.isNullable) return
    if (values !== undefined) {
      // Fast path: most values are on their list.
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
    if (this.faults.length >= MAX_FAULTS) return
    this.faults.push({ code, path: pointerTo(way, name), detail })
  }

  #quotable(value: unknown): string | undefined {
    return quotable(value, this.#guidance.personalNumber)
  }

  #detailOf(value: unknown, { values = [] }: Field): FaultDetail {
    const names = values.filter((known) => typeof known === 'string')
    return {
      quote: this.#quotable(value),
      ...(typeof value === 'string' && nearTo(value, names, this.#guidance.words.closerLook)),
    }
  }

  /** The date that a text holds beside something else, when it is a real one. */
  #dateIn(text: string): FaultDetail {
    const { dateAlone, hiddenIn } = this.#guidance.words.closerLook
    const date = dateAlone(text)
    return isRealDate(date)
      ? { nearest: date, hidden: hiddenIn(text, (meant) => meant === date) }
      : {}
  }

  #checkText(text: string, { kind }: Field, name?: string | number, way?: Way): void {
    if (!kind) return
    // Fast path: a real date passes the tests, which are slower.
    const tests = kind.isDate && isRealDate(text) ? [] : kind.tests
    for (const test of tests) {
      if (test.pattern.test(text) === !test.not || this.#skippedCodes.has(test.code)) continue
      // A message may repeat a date, but no name, address or telephone number.
      const detail = kind.isDate
        ? { quote: this.#quotable(text), ...this.#dateIn(text) }
        : {
            hidden: this.#guidance.words.closerLook.hiddenIn(text, (meant) =>
              passesAll(kind.tests, meant),
            ),
          }
      return this.#report(test.code, detail, name, way)
    }
    // Fast path: a text has at most as many characters as UTF-16 units.
    const { name: kindName, isDate, maxLength = Infinity } = kind
    const length = text.length > maxLength ? charactersIn(text) : 0
    if (length > maxLength) this.#report('for-langt', { length }, name, way)
    else if (isDate) this.dates.push(new LazyFieldText(text, kindName, String(name), way))
    else if (kindName === this.#guidance.freeText) {
      this.freeTexts.push(new LazyFieldText(text, kindName, String(name), way))
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
      if (this.faults.length >= MAX_FAULTS) return
      const detail = {
        quote: this.#quotable(name),
        ...nearTo(name, known, this.#guidance.words.closerLook),
      }
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

const passesAll = (tests: readonly TextTest[], text: string): boolean =>
  tests.every(({ pattern, not }) => pattern.test(text) === !not)

/** Number of code points of a text. */
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
