import { maskCpr } from './cpr/cpr-number'

/** The longest name that a pointer repeats whole. No field of a registration has one half as long. */
const LONGEST = 100

const BEGINNING = 64
const END = 16

export const isLong = (name: string): boolean => name.length > LONGEST

/**
 * A name as it stands in a pointer: a long one is cut in the middle, so that an answer stays in proportion to its text
 * when there is much to say under one long name. The length stands in the place of what is left out, so that two that
 * are cut seldom come out alike; where they do, the last one counts.
 * CPR numbers are hidden before the cut, which would hide from others that half of one is left.
 */
export function shortName(name: string): string {
  if (!isLong(name)) return name
  const masked = maskCpr(name)
  // No half of a sign that is written as two.
  return `${masked.slice(0, BEGINNING)}…${name.length}…${masked.slice(-END)}`.toWellFormed()
}
