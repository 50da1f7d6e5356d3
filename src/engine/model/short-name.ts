import { unicodePattern } from '../pattern/unicode-pattern'

/** Longer names are shortened in pointers. No field of a registration has a name half as long. */
const LONGEST = 100

const BEGINNING = 64
const END = 16

const DIGITS_AT_END = unicodePattern(String.raw`[0-9][^\p{L}]*$`)
const DIGITS_AT_START = unicodePattern(String.raw`^[^\p{L}]*[0-9]`)

export const isLong = (name: string): boolean => name.length > LONGEST

/**
 * A name as written in a pointer. A long one is cut in the middle, so that many findings under one long name do not make
 * the report much larger than the text. The cut is marked with the length of the name, so that two shortened names are
 * seldom equal; if they are, the last one counts.
 * Digits next to the cut are hidden: they may be half of a personal number, which masking would no longer recognise.
 */
export function shortName(name: string): string {
  if (!isLong(name)) return name
  const beginning = name.slice(0, BEGINNING).replace(DIGITS_AT_END(), hidden)
  const end = name.slice(-END).replace(DIGITS_AT_START(), hidden)
  // The cut may split a surrogate pair.
  return `${beginning}…${name.length}…${end}`.toWellFormed()
}

const hidden = (text: string) => text.replace(/[0-9]/g, '*')
