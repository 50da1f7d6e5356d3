import { maskCpr } from './cpr/cpr-number'

/** The longest value a message repeats. Longer ones may be free text. */
const LONGEST = 40

/**
 * A value as a message may repeat it: short, on one line, CPR numbers masked, a text in quotation marks.
 * Undefined when it may not be repeated.
 */
export function quotable(value: unknown): string | undefined {
  if (typeof value === 'number') return maskCpr(String(value))
  if (typeof value !== 'string' || value.length > LONGEST) return undefined
  return maskCpr(`"${value.replace(/\s+/g, ' ')}"`)
}
