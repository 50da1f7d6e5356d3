import type { Field, RegistrationType } from '../../schemas'
import { tokensOf } from '../pointer'

/** Where a pointer leads among the fields of a type. */
export interface FieldPlace {
  /** The field the place belongs to; for a name the type does not know, the field that should have held it. */
  field: Field
  /** Names of the fields on the way, without the numbers of items: the anchor on the step's page. */
  names: string[]
  /** The place itself is a field of the type, or an item of one. */
  isKnown: boolean
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
