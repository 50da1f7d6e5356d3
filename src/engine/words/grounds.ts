import type { Finding } from '../model/finding'

/**
 * The basis of a finding, in words: paragraphs of the source, or that the field is our own. Empty when there is neither,
 * as for a JSON syntax fault.
 */
export function groundsInWords({
  code,
  requirement,
}: Pick<Finding, 'code' | 'requirement'>): string {
  const { id, kilde } = requirement
  if (kilde.length > 0) return `Kilde ${kilde.join(', ')}`
  // Structure findings have the id of their field; a field without a paragraph is our own.
  return id === code || !id.includes('.') ? '' : 'Vores eget felt'
}
