import { masked } from './masked'

/** Longer values are not repeated in messages: they may be free text. */
const MAX_LENGTH = 40

/**
 * A value as a message may repeat it: short, on one line, with personal numbers masked; a text in quotation marks.
 *
 * @param personalNumber matches a text that holds such a number
 * @returns undefined when the value may not be repeated
 */
export function quotable(value: unknown, personalNumber: RegExp): string | undefined {
  if (typeof value === 'number') return masked(String(value), personalNumber)
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return undefined
  return masked(`"${value.replace(/\s+/g, ' ')}"`, personalNumber)
}
