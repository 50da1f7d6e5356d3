import { kindOf, wrongKind } from './wrong-kind'

/** As many levels as the engine reads. */
const MAX_DEPTH = 64

/** The most values in one registration. One that holds its parts many times over can seem to have no end. */
const MAX_PARTS = 1_000_000

/**
 * Registrations as JSON would hold them, because that is what they are once they are sent: a member that is undefined is
 * not there, a Date is its text. What is JSON already is handed back as it is, and so is what is no object: the engine says
 * that.
 *
 * @param value one registration, or a list of them
 * @param name of the argument, for the error
 * @throws TypeError for an object that JSON cannot hold: a Map, a Promise, bytes, one that holds a BigInt
 */
export function asJson(value: unknown, name: string): unknown {
  if (!Array.isArray(value)) return registrationAsJson(value, name)
  let changed: unknown[] | undefined
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index]
    const held = registrationAsJson(item, `${name}[${index}]`)
    if (held !== item) (changed ??= [...(value as unknown[])])[index] = held
  }
  return changed ?? value
}

function registrationAsJson(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  const look = new Look()
  look.at(value, 1)
  if (look.parts > MAX_PARTS)
    throw new TypeError(`${name} cannot hold more than ${MAX_PARTS} values`)
  // Of one that is too deep, such as one that holds itself, the engine says that.
  if (look.isDeep || look.isPlain) return value
  if (isEmptyAsJson(value)) throw wrongKind(name, value, 'a value that JSON can hold')
  try {
    return JSON.parse(JSON.stringify(value)) as unknown
  } catch (cause) {
    const [why] = (cause as Error).message.split('\n')
    throw new TypeError(`${name} cannot be written as JSON: ${why}`, { cause })
  }
}

/** Whether JSON knows nothing of what an object holds, such as a Map or a Promise, or holds bytes where a text is meant. */
const isEmptyAsJson = (value: object): boolean =>
  ArrayBuffer.isView(value) ||
  (!['Object', 'Array'].includes(kindOf(value)) && !('toJSON' in value))

/** What a walk through a value sees. It stops where it is sure that the value cannot be taken as it is. */
class Look {
  /** Nothing was seen but what `JSON.parse` makes. */
  isPlain = true
  isDeep = false
  /** Values of any kind, as often as they are met. */
  parts = 0

  get #isOver(): boolean {
    return this.isDeep || this.parts > MAX_PARTS
  }

  at(value: unknown, level: number): void {
    this.parts++
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) this.isPlain = false
    } else if (typeof value !== 'object') this.isPlain = false
    else if (level > MAX_DEPTH) this.isDeep = true
    else this.#inside(value, level + 1)
  }

  #inside(value: object, level: number): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length && !this.#isOver; index++)
        this.at(value[index], level)
      return
    }
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) this.isPlain = false
    for (const key of Object.keys(value)) {
      if (this.#isOver) return
      this.at((value as Record<string, unknown>)[key], level)
    }
  }
}
