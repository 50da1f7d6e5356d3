import type { CaseBreach } from '../case/case-breach'
import type { Course } from '../case/course'
import type { Rule } from './rule'

/** A requirement about the whole course of a case. */
export interface CaseRule extends Omit<Rule, 'screen' | 'check'> {
  /** The places at which the course breaks the rule. */
  checkCase(course: Course): readonly CaseBreach[]
}
