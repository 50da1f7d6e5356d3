import {
  CasesOfText,
  fixesFor,
  flatChecks,
  flatFormats,
  resolveOptions,
  todayInDenmark,
  withdrawCaseFixes,
  withdrawMisreadFixes,
  type Guidance,
  type Options,
  type Parts,
  type ResolvedOptions,
} from '../engine'
import { guidance } from '../guidance'
import { cases } from '../guidance/cases'
import { otherWords } from '../guidance/other-words'
import { words } from '../guidance/words'
import { otherNames } from '../schemas/other-names'

/** The guidance with its messages, its case rules, and what people call its fields. */
export const wholeGuidance: Guidance = { ...guidance, words, cases, otherNames, otherWords }

/** All optional parts of the engine. */
export const parts: Parts = {
  CasesOfText,
  fixesFor,
  flat: flatFormats,
  flatChecks,
  withdrawCaseFixes,
  withdrawMisreadFixes,
}

/** The options of a check with all of this guidance, with what was left out filled in. They are sound already. */
export const resolved = (options: Options): ResolvedOptions =>
  resolveOptions(wholeGuidance, options, todayInDenmark)
