import type { Field, RegistrationType } from '../../schemas/field'
import type { Fault, FaultDetail } from '../model/fault'
import type { Guidance } from '../model/guidance'
import { nearest } from '../text/nearest'
import { child } from '../model/pointer'
import { quotable } from '../text/quote'
import type { ResolvedOptions } from '../model/options'
import type { FieldText } from '../model/rule'
import { failingPlace } from '../fields/failing-place'

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

/** A text and the way to it. The way becomes a pointer only for the few texts that something is said about. */
class TextOnTheWay implements FieldText {
  readonly text: string
  readonly field: string
  readonly kind: string
  readonly #trail: readonly (string | number)[]

  constructor(text: string, trail: readonly (string | number)[], kind: string) {
    this.text = text
    this.kind = kind
    this.field = String(trail.at(-1))
    this.#trail = trail.slice()
  }

  get path(): string {
    return pointerTo(this.#trail)
  }
}

/** Names of fields hold nothing that a pointer would have to escape. */
const pointerTo = (trail: readonly (string | number)[]) =>
  trail.map((token) => `/${token}`).join('')

class Walk implements StructureVerdict {
  readonly faults: Fault[] = []
  readonly dates: FieldText[] = []
  readonly freeTexts: FieldText[] = []
  readonly inner: InnerRecord[] = []
  readonly #trail: (string | number)[] = []
  readonly #guidance: Guidance
  readonly #profile: ResolvedOptions['profile']
  readonly #passedOver: ReadonlySet<string>

  constructor({ guidance, profile }: StructureOptions, passedOver: ReadonlySet<string>) {
    this.#guidance = guidance
    this.#profile = profile
    this.#passedOver = passedOver
  }

  checkValue(value: unknown, field: Field): void {
    const { type, values } = field
    if (value === null && field.isNullable) return
    if (values !== undefined) {
      // Most values are on their list, and then nothing else need be asked.
      if (values.includes(value as string)) return
      if (isOfType(value, type)) return this.#report('ugyldig-vaerdi', this.#detailOf(value, field))
    }
    if (!isOfType(value, type)) this.#report('forkert-type', {})
    else if (type === 'string') this.#checkText(value as string, field)
    else if (type === 'object') this.#checkMembers(value as Record<string, unknown>, field)
    else if (type === 'array') this.#checkItems(value as unknown[], field)
  }

  #report(code: string, detail: FaultDetail): void {
    this.faults.push({ code, path: pointerTo(this.#trail), detail })
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

  #checkText(text: string, { kind }: Field): void {
    if (!kind) return
    for (const test of kind.tests) {
      if (test.pattern.test(text) === !test.not || this.#passedOver.has(test.code)) continue
      // Dates may be repeated in a message; names, addresses and numbers of telephones may not.
      const detail = kind.isDate ? { quote: this.#quotable(text) } : {}
      return this.#report(test.code, detail)
    }
    // No text has more characters than UTF-16 units, so that only long ones need be counted.
    const { name, isDate, maxLength = Infinity } = kind
    const length = text.length > maxLength ? [...text].length : 0
    if (length > maxLength) this.#report('for-langt', { length })
    else if (isDate) this.dates.push(new TextOnTheWay(text, this.#trail, name))
    else if (name === this.#guidance.freeText)
      this.freeTexts.push(new TextOnTheWay(text, this.#trail, name))
  }

  #checkMembers(value: Record<string, unknown>, { properties }: Field): void {
    if (!properties) {
      this.inner.push({ path: pointerTo(this.#trail), record: value })
      return
    }
    let known = 0
    for (const name in properties) {
      const field = properties[name] as Field
      const inner = value[name]
      this.#trail.push(name)
      if (inner !== undefined) {
        known++
        this.checkValue(inner, field)
      } else if (field.strength === 'auto' || field.strength === 'skal') {
        const isFetched = field.strength === 'auto' && this.#profile === 'draft'
        this.#report(isFetched ? 'hentes-automatisk' : 'mangler', {})
      }
      this.#trail.pop()
    }
    const names = Object.keys(value)
    if (names.length > known) this.#reportUnknown(names, Object.keys(properties))
  }

  #reportUnknown(names: readonly string[], known: readonly string[]): void {
    for (const name of names) {
      if (known.includes(name)) continue
      const path = child(pointerTo(this.#trail), name)
      const detail = { quote: this.#quotable(name), nearest: nearest(name, known) }
      this.faults.push({ code: 'ukendt-felt', path, inKey: true, detail })
    }
  }

  #checkItems(items: unknown[], { items: item, minItems = 0, isSet }: Field): void {
    if (items.length < minItems) this.#report('for-faa', {})
    const seen = new Set<unknown>()
    for (let index = 0; index < items.length; index++) {
      this.#trail.push(index)
      const before = this.faults.length
      this.checkValue(items[index], item as Field)
      if (isSet && this.faults.length === before && seen.has(items[index])) {
        this.#report('dubletter', this.#detailOf(items[index], item as Field))
      }
      seen.add(items[index])
      this.#trail.pop()
    }
  }
}

function isOfType(value: unknown, type: Field['type']): boolean {
  switch (type) {
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
