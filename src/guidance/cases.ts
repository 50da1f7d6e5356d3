import type { CaseGuidance } from '../engine'
import { courseOf, type Course } from './course/course'
import { milestonesOf } from './course/milestones'
import { registrationOf, type Registration } from './course/registration'
import { caseRules } from './rules/of-cases'
import { caseWords } from './words/of-cases'

/** The requirements on the course of a case, from the first contact on. (kilde 2.8.1) */
const ofCourses: CaseGuidance<Registration, Course> = {
  registrationOf,
  courseOf,
  rules: caseRules,
  words: caseWords,
  milestonesOf,
  firstDayOf: ({ first }) => first?.date,
}

// The cast is safe: the engine passes registrations and courses back unchanged, and never looks inside.
export const cases = ofCourses as unknown as CaseGuidance
