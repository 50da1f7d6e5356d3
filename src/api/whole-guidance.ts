import {
  CasesOfText,
  fixesFor,
  flatFormats,
  withdrawCaseFixes,
  type Guidance,
  type Parts,
} from '../engine'
import { guidance } from '../guidance'
import { cases } from '../guidance/cases'
import { words } from '../guidance/words'

/** The guidance with its messages and case rules. */
export const wholeGuidance: Guidance = { ...guidance, words, cases }

/** All optional parts of the engine. */
export const parts: Parts = { CasesOfText, fixesFor, flat: flatFormats, withdrawCaseFixes }
