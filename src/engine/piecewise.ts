import type { Additions } from './additions'
import { checkText } from './check-text'
import { resolveOptions, type Options } from './options'
import type { Report } from './report'
import { todayInDenmark } from './today-in-denmark'

export { types } from '../schemas'
export type { Finding, Position, Range, Severity } from './finding'
export { isDate, type Options } from './options'
export type { Profile, Report } from './report'
export { checkedAgainst, notChecked } from './words/verdict'

/**
 * The engine's second door, for a page that loads the engine in two pieces: first what tells what is wrong, then, from
 * additions.ts, what a verdict can wait for. A page that goes through this door must not go through the first, or all is
 * loaded at once.
 */
export type { Additions }

/**
 * The same as `validateText`, with as much of the engine as there is.
 *
 * @param additions the second piece; while it is missing, the report has no fixes and says nothing of the course of cases
 * @returns null for a text that only the second piece can read, while it is missing
 * @throws TypeError for an option that means nothing
 */
export function validateTextWith(
  additions: Additions | undefined,
  text: string,
  options: Options,
): Report | null {
  const resolved = resolveOptions(options, todayInDenmark)
  if (!additions && !isPlainlyJson(text)) return null
  return checkText(text, resolved, false, additions)
}

/** JSON begins with a bracket, or a name without one. What begins otherwise may be a table, lines, or a fence. */
const isPlainlyJson = (text: string) => /^\s*(?:$|[[{"])/.test(text)
