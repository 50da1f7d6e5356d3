import { masked } from '../engine'
import { cprPattern } from '../schemas'

/** The most of a text that an error repeats. */
const MAX_QUOTED = 40

/**
 * The error for an argument of a kind that is not asked for: a mistake in the calling program, not in a draft.
 *
 * @param name of the argument or option, as in the documentation
 * @param wanted what it must be, in words
 */
export const wrongKind = (name: string, value: unknown, wanted: string): TypeError =>
  new TypeError(`${name} cannot be ${shown(value)}: it must be ${wanted}`)

/** A value in a few words. Never its content, but for short values; digits of a CPR number are masked. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    const short = value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED)}…` : value
    return JSON.stringify(masked(short, cprPattern))
  }
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`
  if (typeof value === 'bigint') return 'a BigInt'
  if (typeof value !== 'object' || value === null) return String(value)
  const kind = kindOf(value)
  return /^[AEIOU]/.test(kind) ? `an ${kind}` : `a ${kind}`
}

/** What kind of object a value is: "Object", "Array", "Map", "Uint8Array". */
export const kindOf = (value: object): string =>
  Object.prototype.toString.call(value).slice('[object '.length, -1)
