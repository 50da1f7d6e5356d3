import type { Argument, Option } from 'commander'
import { WrongArguments } from './wrong-use'

/** Why a value cannot be what was written, as the end of a sentence. */
export class Refused extends Error {}

/**
 * Has a value read by a function of ours, which throws `Refused` for what it cannot read.
 *
 * @throws WrongArguments, when the value is read, that says which value cannot be so, and why
 */
export function readBy<Target extends Option | Argument>(
  target: Target,
  read: (text: string) => unknown,
): Target {
  target.argParser((text: string) => {
    try {
      return read(text)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      throw new WrongArguments(`${nameOf(target)} kan ikke være ${shown(text)}${error.message}`)
    }
  })
  return target
}

/** Lets a value be one of some words. */
export function oneOf<Target extends Option | Argument>(
  target: Target,
  words: readonly string[],
): Target {
  target.choices(words)
  return readBy(target, (text) => {
    if (!words.includes(text)) throw new Refused(`; vælg en af: ${words.join(', ')}`)
    return text
  })
}

/** A text of nothing or blanks is seen only between marks. */
const shown = (text: string) => (text.trim() === '' ? `"${text}"` : text)

/** As it is written on the command line. */
const nameOf = (target: Option | Argument) =>
  'long' in target ? (target.long ?? target.flags) : target.name()
