import type { Field } from '../../schemas/field'
import { isRealDate } from '../calendar/day-number'
import { readPlain } from '../read/flat/values/plain-value'
import { dateAlone } from '../text/date-alone'
import { asMeant } from '../text/hidden-character'
import { isSlipOf } from '../text/slip'

/**
 * The value that a text clearly stands for: a boolean or number in quotation marks, a code-list value but for a slip of the
 * pen, or a real date with something around it. Undefined when unclear.
 *
 * @param isWord whether a word has a meaning of its own, so that it is no slip
 */
export function mended(value: unknown, field: Field, isWord: (word: string) => boolean): unknown {
  if (typeof value !== 'string') return undefined
  const { type, kind, values } = field
  if (values && type === 'string') {
    const near = (values as readonly string[]).filter((name) => isSlipOf(value, name, isWord))
    return near.length === 1 ? near[0] : undefined
  }
  if (kind?.isDate) {
    const date = dateAlone(value)
    return isRealDate(date) && date !== value ? date : undefined
  }
  const text = asMeant(value)
  const plain = readPlain(text, field)
  return plain === text ? undefined : plain
}
