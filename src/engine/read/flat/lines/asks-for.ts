import type { Guidance } from '../../../model/guidance'
import { isTypeLabel, meaningOf, typeNamed } from '../labels'
import { readPlain } from '../values/plain-value'

/** Whether a label asks for a date, a number, yes or no, or a value of a list, and a text is just that. */
export function asksFor(guidance: Guidance, folded: string, text: string): boolean {
  const { field, area } = meaningOf(guidance, folded) ?? {}
  if (!field || area !== undefined) return false
  if (isTypeLabel(guidance, folded)) return typeNamed(guidance, text) !== undefined
  return readPlain(text, field) !== text || field.values?.includes(text) === true
}
