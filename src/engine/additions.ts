import { faultsOf, summaryOf } from './case/case-verdict'
import { Cases } from './case/cases'
import { settleFixes } from './case/settle-fixes'
import { uncovered } from './cover'
import { fixesFor } from './fix/fixes-for'
import { flatFormats, type FlatFormats } from './read/flat/flat-formats'

export { applyFixes } from './fix/apply-fixes'

/**
 * What a verdict can wait for: the course of cases, how faults are put right, and the reading of what is no JSON. Apart
 * from the rest, so that a page can load it after the rest, and tell what is wrong meanwhile.
 */
export const additions: Additions = {
  course: { Cases, faultsOf, settleFixes, summaryOf, uncovered },
  fixesFor,
  flat: flatFormats,
}

export interface Additions {
  course: CourseCheck
  fixesFor?: typeof fixesFor
  flat: FlatFormats | undefined
}

interface CourseCheck {
  Cases: typeof Cases
  faultsOf: typeof faultsOf
  settleFixes: typeof settleFixes
  summaryOf: typeof summaryOf
  uncovered: typeof uncovered
}
