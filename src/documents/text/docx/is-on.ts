import type { Element } from '../../xml/tree'

/** Whether an element that switches something on does so: it does when it stands there without a value. */
export function isOn(element: Element | undefined): boolean {
  if (!element) return false
  const value = element.attributes['w:val'] ?? element.attributes['w14:val'] ?? 'true'
  return value === '1' || value === 'true' || value === 'on'
}
