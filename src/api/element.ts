import { checkText, resolveOptions, todayInDenmark, type Guidance, type Options } from '../engine'
import { guidance } from '../guidance'
import type { Additions } from './element-tools'
import type { Report } from './report'
import type * as Words from './words'

/**
 * The door for a page that loads the engine in files: first what finds out what is wrong, then its words from words.ts and,
 * from element-tools.ts, what a verdict can wait for. A page that goes through this door must not import index.ts, or all is
 * loaded at once.
 */
export { types } from '../schemas'
export { isRealDate as isDate, type Finding, type Position, type Range } from '../engine'
export type { Options, Profile, Severity } from '../engine'
export type { Additions, Report }
/** What is loaded after the first file. */
export interface Loaded {
  /** What is said; while it is missing, there is no report. */
  words: typeof Words | undefined
  /** While it is missing, the report has no fixes and says nothing of the course of cases. */
  additions: Additions | undefined
}

/**
 * The same as `validateText`, with as much of the engine as there is.
 *
 * @returns null while there are no words, and for a text that only the additions can read, while they are missing
 * @throws TypeError for an option that means nothing
 */
export function validateTextWith(
  { words, additions }: Loaded,
  text: string,
  options: Options,
): Report | null {
  if (!words || (!additions && !isPlainlyJson(text))) return null
  const { wholeGuidance = withWords(words), parts = {} } = additions ?? {}
  const resolved = resolveOptions(wholeGuidance, options, todayInDenmark)
  return checkText(text, resolved, false, parts) as Report
}

/** Made once, because the engine keeps what it knows of a guidance. */
let spoken: Guidance | undefined

const withWords = ({ words }: typeof Words): Guidance => (spoken ??= { ...guidance, words })

/** JSON begins with a bracket, or a name without one. What begins otherwise may be a table, lines, or a fence. */
const isPlainlyJson = (text: string) => /^\s*(?:$|[[{"])/.test(text)
