import { accepts } from './judges'
import { allPlaces, referred, rootPlace, schemaAt, type Place, type SchemaAt } from './places'
import { soundValue } from './sound-value'
import { soundRow, tablesOf, withRow } from './tables'
import { withValue, without, type JsonObject } from './value'

/** A type that a place may be a registration of, and the schema that asks for it. */
export interface WholeType {
  slug: string
  then: SchemaAt
}

/** The types that a place may be a registration of: each is asked for by a condition of its own. */
export const wholeTypesAt = ({ conditions }: Place): WholeType[] =>
  conditions.flatMap(({ file, pointer }) => {
    const then = schemaAt(file, `${pointer}/then`)
    const target = referred(then)
    return target?.pointer === ''
      ? [{ slug: target.file.replace(/\.schema\.json$/, ''), then }]
      : []
  })

/** A registration that its schema accepts, with every field that may be there. */
export function soundRegistration(slug: string): JsonObject {
  const place = rootPlace(slug)
  let registration = soundValue(place)
  for (const table of tablesOf(place)) {
    registration = withRow(registration, soundRow(registration, table))
  }
  for (const inner of allPlaces(place)) {
    const [whole] = wholeTypesAt(inner)
    if (whole === undefined) continue
    registration = withValue(registration, inner.path, soundRegistration(whole.slug))
  }
  return registration as JsonObject
}

/** A registration that its schema accepts, with nothing that may be left out. */
export function leastRegistration(slug: string): JsonObject {
  const top = { file: `${slug}.schema.json`, pointer: '' }
  let registration: unknown = soundRegistration(slug)
  const leaveOut = (place: Place): void => {
    if (typeof place.path.at(-1) === 'string') {
      const less = without(registration, place.path)
      if (accepts(less, top)) {
        registration = less
        return
      }
    }
    place.inside.forEach(leaveOut)
  }
  leaveOut(rootPlace(slug))
  return registration as JsonObject
}
