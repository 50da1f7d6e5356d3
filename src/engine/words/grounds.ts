import type { Finding } from '../model/finding'
import { readingCodes } from '../model/reading-codes'
import { structureTitles } from './structure-titles'

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
  // What is about structure is named after its field where the type is known; a rule without a paragraph is told at a field.
  const isAtField = Object.hasOwn(structureTitles, code)
    ? id.includes('.')
    : !readingCodes.includes(code)
  return isAtField ? 'Vores eget felt' : ''
}
