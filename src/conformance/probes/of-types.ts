import type { Draft, Subject } from '../draft'
import { typesInWords, valueInWords } from '../danish'
import type { GroupId } from '../groups'
import { asked, typesOf } from '../places'
import { soundValue } from '../sound-value'

/** Values of other types that programs hand over in place of the right one. */
function mistaken(type: string, sound: unknown): readonly unknown[] {
  switch (type) {
    case 'string':
      return [null, 12, true, [sound], {}]
    case 'boolean':
      return [null, 0, 1, 'true', 'ja']
    case 'integer':
      return [null, String(sound), true, [sound]]
    case 'array':
      return [null, {}, 'tekst', Array.isArray(sound) ? sound[0] : 0, false]
    default:
      return [null, [], 'tekst', [sound], 0, false]
  }
}

const groupOf = (value: unknown, isTop: boolean): GroupId => {
  if (isTop) return 'intet-objekt'
  return value === null ? 'null' : 'type'
}

/** Values of another type than a place asks for. */
export function ofTypes({ base, place, put }: Subject): Draft[] {
  const type = asked(place, 'type')
  if (!type) return []
  const types = typesOf(place)
  const sound = place.path.length === 0 ? base : soundValue(place)
  const wanted = typesInWords(types)
  const wrong = mistaken(types[0] ?? '', sound).filter((value) => !types.includes(typeOf(value)))
  const drafts = wrong.map((value): Draft => ({
    name: nameOf(value),
    place,
    keyword: 'type',
    at: type.at,
    group: groupOf(value, place.path.length === 0),
    why: `skal være ${wanted} og er ${place.path.length === 0 ? typesInWords([typeOf(value)]) : valueInWords(value)}`,
    instance: put(value),
  }))
  if (!types.includes('null')) return drafts
  return [
    ...drafts,
    {
      name: 'null',
      place,
      keyword: 'type',
      at: type.at,
      group: 'null',
      why: `må være ${wanted} og er null`,
      instance: put(null),
    },
  ]
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** Short, for an id. */
const nameOf = (value: unknown) => {
  if (Array.isArray(value)) return value.length === 0 ? 'tom-liste' : 'i-liste'
  if (typeof value === 'object' && value !== null) {
    return Object.keys(value).length === 0 ? 'tomt-objekt' : 'objekt'
  }
  return typeof value === 'string' ? 'tekst-' + value : String(value)
}
