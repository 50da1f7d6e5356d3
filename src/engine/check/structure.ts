import type { Field, RegistrationType } from '../../schemas'
import type { Fault, FaultDetail } from '../fault'
import { nearest } from '../nearest'
import { child } from '../pointer'
import { quotable } from '../quote'
import type { Profile } from '../report'
import type { PlacedText } from '../rules/rule'
import { breachOf } from './breach'

/** What the walk through a record's fields brings back. */
export interface StructureVerdict {
  /** One fault a place, in the order of the type's fields. */
  faults: Fault[]
  /** The dates and the free texts without fault, in the order of the fields. */
  dates: PlacedText[]
  freeTexts: PlacedText[]
  /** Registrations inside the record, which are checked each on its own. */
  inner: InnerRecord[]
}

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
  profile: Profile,
  passedOver: ReadonlySet<string>,
): StructureVerdict {
  const walk = new Walk(profile, passedOver)
  walk.checkValue(record, type.root)
  const { faults } = walk
  for (const condition of type.conditions) {
    if (breachOf(condition.if, record) !== undefined) continue
    const path = breachOf(condition.then, record)
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
class TextOnTheWay implements PlacedText {
  readonly text: string
  readonly field: string
  readonly #trail: readonly (string | number)[]

  constructor(text: string, trail: readonly (string | number)[]) {
    this.text = text
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
  readonly dates: PlacedText[] = []
  readonly freeTexts: PlacedText[] = []
  readonly inner: InnerRecord[] = []
  readonly #trail: (string | number)[] = []
  readonly #profile: Profile
  readonly #passedOver: ReadonlySet<string>

  constructor(profile: Profile, passedOver: ReadonlySet<string>) {
    this.#profile = profile
    this.#passedOver = passedOver
  }

  checkValue(value: unknown, field: Field): void {
    const { type, values } = field
    if (value === null && field.isNullable) return
    if (values !== undefined) {
      // Most values are on their list, and then nothing else need be asked.
      if (values.includes(value as string)) return
      if (isOfType(value, type)) return this.#report('ugyldig-vaerdi', valueDetail(value, field))
    }
    if (!isOfType(value, type)) this.#report('forkert-type', {})
    else if (type === 'string') this.#checkText(value as string, field)
    else if (type === 'object') this.#checkMembers(value as Record<string, unknown>, field)
    else if (type === 'array') this.#checkItems(value as unknown[], field)
  }

  #report(code: string, detail: FaultDetail): void {
    this.faults.push({ code, path: pointerTo(this.#trail), detail })
  }

  #checkText(text: string, { kind }: Field): void {
    if (!kind) return
    for (const test of kind.tests) {
      if (test.pattern.test(text) === !test.not || this.#passedOver.has(test.code)) continue
      // Dates may be repeated in a message; names, addresses and numbers of telephones may not.
      const detail = test.code === 'ugyldig-dato' ? { quote: quotable(text) } : {}
      return this.#report(test.code, detail)
    }
    // No text has more characters than UTF-16 units, so that only long ones need be counted.
    const { name, maxLength = Infinity } = kind
    const length = text.length > maxLength ? charactersIn(text) : 0
    if (length > maxLength) this.#report('for-langt', { length })
    else if (name === 'dato') this.dates.push(new TextOnTheWay(text, this.#trail))
    else if (name === 'fritekst') this.freeTexts.push(new TextOnTheWay(text, this.#trail))
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
      const detail = { quote: quotable(name), nearest: nearest(name, known) }
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
        this.#report('dubletter', valueDetail(items[index], item as Field))
      }
      seen.add(items[index])
      this.#trail.pop()
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

function valueDetail(value: unknown, { values = [] }: Field): FaultDetail {
  const names = values.filter((known) => typeof known === 'string')
  return {
    quote: quotable(value),
    nearest: typeof value === 'string' ? nearest(value, names) : undefined,
  }
}
