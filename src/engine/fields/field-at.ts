import type { Field, RegistrationType } from '../../schemas/field'
import type { Fault } from '../model/fault'
import { tokensOf } from '../model/pointer'

/** The field that a pointer leads to. */
export interface FieldPlace {
  /** The field at the path; for an unknown name, the field that contains it. */
  field: Field
  /** Names of the fields on the way, without item numbers: the anchor on the page of the step. */
  names: string[]
  /** The path itself is a field of the type, or an item of one. */
  isKnown: boolean
}

/**
 * The type of the registration that a fault is in, and the path inside that registration. It is the record itself, or a
 * registration inside it.
 *
 * @param type of the record
 * @param path to the fault, or to a container of it
 */
export function homeOf(
  { item, path: whole }: Fault,
  type: RegistrationType | undefined,
  path = whole,
): { type: RegistrationType | undefined; path: string } {
  if (!item || path.length <= item.start) return { type, path }
  return { type: item.type, path: path.slice(item.start) }
}

/** Follows a JSON Pointer through the fields of a type. */
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
