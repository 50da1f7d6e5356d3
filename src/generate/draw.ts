import { inventedText } from './invented'
import type { Random } from './random'
import { isObject, type Field, type Registration } from './requirement'

/** What a value is drawn for. */
export interface About {
  random: Random
  /** The citizen's key. */
  reference: string
  /** The day of it all, YYYY-MM-DD. */
  day: string
}

/** How often a field that may be left out is there. */
const OPTIONAL = 0.4

/** Fields that must be there, whatever a condition says. */
const REQUIRED: readonly unknown[] = ['skal', 'auto']

/**
 * Draws a value that a field may hold: from its code list, if it has one. `undefined` for nothing at all.
 *
 * @param name of the field; that of the list for what is in it
 */
export function drawValue(field: Field, name: string, about: About): unknown {
  const { random, day, reference } = about
  if (field.values) return random.pick(field.values)
  switch (field.type) {
    case 'boolean':
      return random.happens(0.5)
    case 'integer':
      return random.upTo(10)
    case 'object': {
      const drawn = drawObject(field, {}, about)
      // Where all may be left out, and is, there is nothing to tell.
      return Object.keys(drawn).length > 0 ? drawn : undefined
    }
    case 'array':
      return drawList(field, name, about)
    case 'string':
      return field.kind?.isDate
        ? day
        : inventedText(random, name, field.kind?.name ?? '', reference)
  }
}

/**
 * Draws the properties of an object: those that must be there, and some of those that may. What only a condition asks for
 * is left to it.
 *
 * @param given what is settled beforehand; `undefined` for what must not be there
 */
export function drawObject(field: Field, given: Registration, about: About): Registration {
  const { properties = {} } = field
  const drawn = Object.entries(properties).map(([name, property]): [string, unknown] => {
    if (name in given) {
      const value = given[name]
      return [name, isObject(value) ? drawObject(property, value, about) : value]
    }
    const isThere =
      property.strength === undefined ||
      REQUIRED.includes(property.strength) ||
      (property.strength === 'kan' && about.random.happens(OPTIONAL))
    return [name, isThere ? drawValue(property, name, about) : undefined]
  })
  return Object.fromEntries(drawn.filter(([, value]) => value !== undefined))
}

/** One to three items, no two of them alike, nor about the same thing of a code list. */
function drawList({ items }: Field, name: string, about: About): unknown[] {
  const { random } = about
  const count = 1 + random.upTo(3)
  if (!items) return []
  if (items.values) return random.pickSome(items.values, count)
  const [key, listed] =
    Object.entries(items.properties ?? {}).find(([, { values }]) => values) ?? []
  if (key !== undefined && listed?.values) {
    return random
      .pickSome(listed.values, count)
      .map((value) => drawObject(items, { [key]: value }, about))
  }
  return [...new Set(Array.from({ length: count }, () => drawValue(items, name, about)))]
}
