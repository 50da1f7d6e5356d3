import { casesOfText } from './case/cases-of-text'
import { fixesFor } from './fix/fixes-for'
import { flatFormats, type FlatFormats } from './read/flat/flat-formats'

export { applyFixes } from './fix/apply-fixes'

/**
 * What a verdict can wait for: the course of cases, how faults are put right, and the reading of what is no JSON. Apart
 * from the rest, so that a page can load it after the rest, and tell what is wrong meanwhile.
 */
export const additions: Additions = { casesOfText, fixesFor, flat: flatFormats }

export interface Additions {
  casesOfText: typeof casesOfText | undefined
  fixesFor?: typeof fixesFor
  flat: FlatFormats | undefined
}
