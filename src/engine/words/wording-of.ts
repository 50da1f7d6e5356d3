import type { Fault } from '../fault'
import { words, type Wording } from './da'

/**
 * What is said of a fault.
 *
 * @throws Error for a code without words: a slip of ours, never of the input
 */
export function wordingOf({ code, ofCase }: Fault): Wording {
  const wording = ofCase?.wording ?? words[code]
  if (!wording) throw new Error(`No words for ${code}`)
  return wording
}
