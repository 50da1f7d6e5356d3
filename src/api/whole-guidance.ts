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

/** The guidance with its words, and with all that it asks of cases. */
export const wholeGuidance: Guidance = { ...guidance, words, cases }

/** All parts of the engine. */
export const parts: Parts = { CasesOfText, fixesFor, flat: flatFormats, withdrawCaseFixes }
