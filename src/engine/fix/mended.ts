import type { Field } from '../../schemas/field'
import { nearest } from '../text/nearest'
import { readPlain } from '../read/flat/values/plain-value'

/**
 * The value that a text clearly stands for: a boolean or number in quotation marks, a code-list value with other case,
 * blanks, Unicode form or one typing error, or a Danish date. Undefined when unclear.
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
