import type { CaseGuidance } from '../engine'
import { courseOf, type Course } from './course/course'
import { milestonesOf } from './course/milestones'
import { registrationOf, type Registration } from './course/registration'
import { caseRules } from './rules/of-cases'
import { caseWords } from './words/of-cases'

/** What the guidance asks of the course of a case, from the first contact and on. (kilde 2.8.1) */
const ofCourses: CaseGuidance<Registration, Course> = {
  registrationOf,
  courseOf,
  rules: caseRules,
  words: caseWords,
  milestonesOf,
  firstDayOf: ({ first }) => first?.date,
}

// The engine hands back only what it was given, so that it need not know what a registration or a course is.
export const cases = ofCourses as unknown as CaseGuidance
