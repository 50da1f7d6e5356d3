import type { Draft, Subject } from '../draft'
import { allAsked } from '../places'
import { objectOf, valueAt, withMember, withValue, without, type JsonObject } from '../value'

/** Names that every object of JavaScript has, and some of other languages. */
const INHERITED = ['toString', 'constructor', '__proto__', 'hasOwnProperty']

/** Each field left out that must be there. */
export function ofRequired({ base, place }: Subject): Draft[] {
  return allAsked(place, 'required').flatMap((at) =>
    (at.schema['required'] as string[]).map((name): Draft => ({
      name,
      place,
      keyword: 'required',
      at,
      group: 'paakraevet',
      why: `feltet ${name} mangler`,
      instance: without(base, [...place.path, name]),
    })),
  )
}

/** Fields that nobody knows. */
export function ofUnknownFields({ base, place }: Subject): Draft[] {
  const [at] = allAsked(place, 'additionalProperties')
  if (!at) return []
  const known = Object.keys(valueAt(base, place.path) as JsonObject)
  const [first = ''] = known
  const draft = (name: string, member: unknown, id: string, why: string): Draft => ({
    name: id,
    place,
    keyword: 'additionalProperties',
    at,
    group: INHERITED.includes(name) ? 'prototype' : 'ukendte-felter',
    why,
    instance: withMember(base, place.path, name, member),
  })
  const upper = first.replace(/^./, (letter) => letter.toUpperCase())
  return [
    draft('ukendtFelt', 'x', 'ukendtFelt', 'feltet ukendtFelt kendes ikke'),
    draft(upper, 'x', `stort-${first}`, `feltet ${upper} hedder ${first}`),
    draft('', 'x', 'uden-navn', 'feltet har intet navn'),
    ...(place.path.length === 0
      ? [
          draft(
            '$schema',
            'straksmatch.schema.json',
            'schema',
            'feltet $schema, som nogle editorer skriver, kendes ikke',
          ),
        ]
      : []),
    ...INHERITED.map((name) =>
      draft(name, name === '__proto__' ? {} : 'x', `navn-${name}`, `feltet ${name} kendes ikke`),
    ),
    {
      name: 'arvede-felter',
      place,
      keyword: 'additionalProperties',
      at,
      group: 'prototype',
      why: 'felterne står i et felt, der hedder __proto__, og ikke i objektet selv',
      instance: withValue(base, place.path, underProto(valueAt(base, place.path) as JsonObject)),
    },
  ]
}

/** All members but the first moved into one that is called `__proto__`. */
function underProto(object: JsonObject): JsonObject {
  const [first, ...others] = Object.entries(object)
  return objectOf([...(first ? [first] : []), ['__proto__', objectOf(others)]])
}
