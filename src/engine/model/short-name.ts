/** The longest name that a pointer repeats whole. No field of a registration has one half as long. */
const LONGEST = 100

const BEGINNING = 64
const END = 16

export const isLong = (name: string): boolean => name.length > LONGEST

/**
 * A name as it stands in a pointer: a long one is cut in the middle, so that an answer stays in proportion to its text
 * when there is much to say under one long name. The length stands in the place of what is left out, so that two that
 * are cut seldom come out alike; where they do, the last one counts.
 * Digits beside the cut are hidden: they may be half of a personal number, which nobody would know for one any more.
 */
export function shortName(name: string): string {
  if (!isLong(name)) return name
  const beginning = name.slice(0, BEGINNING).replace(/[0-9][^\p{L}]*$/u, hidden)
  const end = name.slice(-END).replace(/^[^\p{L}]*[0-9]/u, hidden)
  // No half of a sign that is written as two.
  return `${beginning}…${name.length}…${end}`.toWellFormed()
}

const hidden = (text: string) => text.replace(/[0-9]/g, '*')
