import { endOfText } from './end-of-text'

const COLON = /\s*:/y

/**
 * Whether sound JSON names a field twice in one object, which JSON.parse passes over in silence.
 *
 * @param text the JSON
 * @param keys the number of names that were left when it was parsed
 */
export function hasRepeatedKeys(text: string, keys: number): boolean {
  // As a rule the only colons are those after names. Only a text with more of them is looked at closely.
  return countColons(text) !== keys && countNames(text) !== keys
}

function countColons(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) count++
  return count
}

function countNames(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', COLON.lastIndex || at)) {
    at = endOfText(text, at)
    COLON.lastIndex = at
    if (COLON.test(text)) count++
  }
  return count
}
