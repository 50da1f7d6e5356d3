import { types } from '../api'
import { isObject, type Field, type Registration, type RegistrationType } from './requirement'

/** A field of a registration, where it stands. */
export interface Place {
  /** The object it is in. */
  holder: Registration
  name: string
  field: Field
  /** What is there. */
  value: unknown
}

/**
 * Every field of a registration that is there, also those of objects, lists and registrations inside it. The type is left
 * out: without it nobody can tell what the rest should have been.
 */
export const placesOf = (registration: Registration, type: RegistrationType): Place[] =>
  placesIn(registration, type.root)

function placesIn(holder: Registration, { properties = {} }: Field): Place[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const value = holder[name]
    if (value === undefined || name === 'registreringstype') return []
    return [{ holder, name, field, value }, ...inside(value, field)]
  })
}

function inside(value: unknown, field: Field): Place[] {
  if (isObject(value)) return placesIn(value, field)
  if (!Array.isArray(value) || !field.items) return []
  const { items } = field
  return value.filter(isObject).flatMap((item) => {
    const ownType = types.find(({ name }) => name === item['registreringstype'])
    return placesIn(item, ownType?.root ?? items)
  })
}

/** Every field that a type knows, also those inside; of a course those of the types it may hold too. */
export const fieldsOf = ({ name, root }: RegistrationType): Field[] =>
  fieldsIn(root, () => types.filter((type) => type.name !== name))

/** @param others the types that a registration inside may have */
function fieldsIn(field: Field, others: () => readonly RegistrationType[]): Field[] {
  const { type, properties, items } = field
  if (type === 'object' && !properties)
    return others().flatMap(({ root }) => fieldsIn(root, others))
  return [
    ...Object.entries(properties ?? {})
      .filter(([name]) => name !== 'registreringstype')
      .flatMap(([, property]) => [property, ...fieldsIn(property, others)]),
    ...(items ? fieldsIn(items, others) : []),
  ]
}
