import type { Field, RegistrationType } from '../../schemas/field'
import type { Fault } from '../model/fault'
import { tokensOf } from '../model/pointer'

/** Where a pointer leads among the fields of a type. */
export interface FieldPlace {
  /** The field the place belongs to; for a name the type does not know, the field that should have held it. */
  field: Field
  /** Names of the fields on the way, without the numbers of items: the anchor on the step's page. */
  names: string[]
  /** The place itself is a field of the type, or an item of one. */
  isKnown: boolean
}

/**
 * The type a fault is told by, and the path that leads to the fault among its fields: those of the registration it
 * lies in, be it the record or one inside it.
 *
 * @param type of the record
 * @param path to the fault, or to something around it
 */
export function homeOf(
  { item, path: whole }: Fault,
  type: RegistrationType | undefined,
  path = whole,
): { type: RegistrationType | undefined; path: string } {
  if (!item || path.length <= item.start) return { type, path }
  return { type: item.type, path: path.slice(item.start) }
}

/** Follows a JSON Pointer into a record of a type through the fields of the type. */
export function fieldAt(type: RegistrationType, pointer: string): FieldPlace {
  let field = type.root
  const names: string[] = []
  for (const token of tokensOf(pointer)) {
    const isItem = field.items !== undefined
    const next: Field | undefined =
      field.items ??
      (field.properties && Object.hasOwn(field.properties, token)
        ? field.properties[token]
        : undefined)
    if (!next) return { field, names, isKnown: false }
    if (!isItem) names.push(token)
    field = next
  }
  return { field, names, isKnown: true }
}
