import { checkText, resolveOptions, todayInDenmark, type Guidance, type Options } from '../engine'
import { guidance } from '../guidance'
import type { FullEngine } from './element-tools'
import type { Report } from './report'
import type * as Words from './words'

/**
 * The entry point for the element's first file. Messages are loaded later from words.ts, and the rest of the engine from
 * element-tools.ts. A page that uses this must not import index.ts as well: that pulls in everything at once.
 */
export { types } from '../schemas'
export { isRealDate as isDate, type Finding, type Position, type Range } from '../engine'
export type { Options, Profile, Severity } from '../engine'
export type { FullEngine, Report }

/** What is loaded after the first file. */
export interface Loaded {
  /** The messages. Without them there is no report. */
  words: typeof Words | undefined
  /** The rest of the engine. Without it a report has no fixes, and cases are not checked. */
  fullEngine: FullEngine | undefined
}

/**
 * The same as `validateText`, with the loaded parts of the engine.
 *
 * @param isOneCase all registrations belong to one case, whatever their references
 * @returns null while the messages are missing, and while the full engine is missing for a text that only it can read
 * @throws TypeError for an invalid option
 */
export function validateTextWith(
  { words, fullEngine }: Loaded,
  text: string,
  options: Options,
  isOneCase = false,
): Report | null {
  if (!words || (!fullEngine && !isPlainlyJson(text))) return null
  const { wholeGuidance = withWords(words), parts = {} } = fullEngine ?? {}
  const resolved = resolveOptions(wholeGuidance, options, todayInDenmark)
  return checkText(text, resolved, isOneCase, parts) as Report
}

/** Made once, because the engine caches data per guidance object. */
let guidanceWithWords: Guidance | undefined

const withWords = ({ words }: typeof Words): Guidance =>
  (guidanceWithWords ??= { ...guidance, words })

/**
 * JSON begins with a bracket, or with a name whose bracket is missing. Anything else may be a table, lines or a fence; and
 * blanks that JSON does not know are told with what is loaded later.
 */
const isPlainlyJson = (text: string) =>
  /^\s*(?:$|[[{"])/.test(text) && !/[^\S \t\r\n]|\r(?!\n)|[\u0085\u200B-\u200D\u2060]/.test(text)
