import { child } from '../model/pointer'
import type { FieldText } from '../model/rule'

/**
 * Every text and field name in a value, at any depth.
 *
 * @param others pointers to registrations inside the value, which are left out
 */
export function allTexts(value: unknown, others: ReadonlySet<string>, path = ''): FieldText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null || others.has(path)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = child(path, key)
    const texts = allTexts(inner, others, at)
    return Array.isArray(value) ? texts : [{ path: at, text: key, inKey: true }, ...texts]
  })
}
