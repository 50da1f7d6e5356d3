import { editionAt } from '../edition'
import type { Fault } from '../fault'
import type { Edition, Milestone } from '../report'
import { caseRules } from '../rules/of-cases'
import { caseWords } from '../words/of-cases'
import type { Wording } from '../words/da'
import type { Course } from './course'
import { milestonesOf } from './milestones'

/** A fault of a case, with the number of the record it lies in. */
export interface CaseFault {
  record: number
  fault: Fault
}

/** What is told of a text that is about one case. */
export interface CaseSummary {
  milestones: Milestone[]
  /** The edition that was in force at the first contact; it holds for the whole case. (fortolkning F4) */
  edition?: Edition
}

/** What the case rules find in a course. */
export const faultsOf = (course: Course): CaseFault[] =>
  caseRules.flatMap((rule) =>
    rule.checkCase(course).map(({ at, path, detail }) => ({
      record: at.record,
      fault: {
        code: rule.code,
        path: at.path + path,
        ofCase: { rule, wording: caseWords[rule.code] as Wording },
        ...(detail && { detail }),
        ...(at.path && { item: { type: at.type, start: at.path.length } }),
      },
    })),
  )

/** How far the case has come, when there is only one. */
export function summaryOf([course, ...others]: readonly Course[]): CaseSummary | undefined {
  if (!course || others.length > 0) return undefined
  const start = course.first?.date
  return {
    milestones: milestonesOf(course),
    ...(start !== undefined && { edition: editionAt(start) }),
  }
}
