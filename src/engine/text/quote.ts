import { masked } from './masked'

/** The longest value a message repeats. Longer ones may be free text. */
const LONGEST = 40

/**
 * A value as a message may repeat it: short, on one line, personal numbers masked, a text in quotation marks.
 * Undefined when it may not be repeated.
 *
 * @param personalNumber matches a text that holds such a number
 */
export function quotable(value: unknown, personalNumber: RegExp): string | undefined {
  if (typeof value === 'number') return masked(String(value), personalNumber)
  if (typeof value !== 'string' || value.length > LONGEST) return undefined
  return masked(`"${value.replace(/\s+/g, ' ')}"`, personalNumber)
}
