import type { Finding } from '../model/finding'

/**
 * What a finding rests on, in words: paragraphs of the source, or that the field is ours. Empty for what rests on neither,
 * such as a slip of the pen in JSON.
 */
export function groundsInWords({
  code,
  requirement,
}: Pick<Finding, 'code' | 'requirement'>): string {
  const { id, kilde } = requirement
  if (kilde.length > 0) return `Kilde ${kilde.join(', ')}`
  // What is about structure is named after its field, and a field without a paragraph is our own.
  return id === code || !id.includes('.') ? '' : 'Vores eget felt'
}
