import type { Field } from '../../schemas/field'
import { nearest } from '../text/nearest'
import { readPlain } from '../read/flat/plain-value'

/**
 * The value that a text was plainly meant as: a truth or a number in quotation marks, the value of a code list but for
 * capitals, blanks, Unicode form or one slip, a date as Danes write it. Undefined where nothing is plain.
 */
export function mended(value: unknown, field: Field): unknown {
  if (typeof value !== 'string') return undefined
  if (field.values && field.type === 'string') {
    return nearest(value, field.values as readonly string[], 1)
  }
  const text = value.trim()
  const plain = readPlain(text, field)
  return plain === text ? undefined : plain
}
