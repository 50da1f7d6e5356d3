import { endOfText } from './end-of-text'

const COLON = /\s*:/y

/**
 * Whether valid JSON repeats a name in one object, which JSON.parse silently accepts.
 *
 * @param text the JSON
 * @param keys number of names in the parsed value
 */
export function hasRepeatedKeys(text: string, keys: number): boolean {
  // Fast path: usually the only colons are those after names. Count names only when there are more colons.
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
