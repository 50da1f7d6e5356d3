import type { RegistrationType } from '../../schemas/field'
import type { FaultDetail } from './fault'
import type { Milestone } from './report'
import type { Rule } from './rule'
import type { Wording } from './wording'

/** Where a registration lies. */
export interface RegistrationPlace {
  /** Undefined when it could not be told. */
  type: RegistrationType | undefined
  /** Number of the record it lies in. */
  record: number
  /** JSON Pointer to it in the record; empty when it is the record. */
  path: string
}

/** Where in a case a rule is broken. */
export interface CaseHit {
  /** The registration it is reported at. */
  at: RegistrationPlace
  /** JSON Pointer into that registration. */
  path: string
  detail?: FaultDetail
}

/** A requirement about the whole course of a case. */
export interface CaseRule<Course = unknown> extends Omit<Rule, 'screen' | 'check'> {
  /** The places at which the course breaks the rule. */
  checkCase(course: Course): readonly CaseHit[]
}

/**
 * What the engine is told of cases. It gathers the registrations that belong together and places what is found; what a
 * course is, and what is wrong with it, the guidance says.
 */
export interface CaseGuidance<
  Registration extends RegistrationPlace = RegistrationPlace,
  Course = unknown,
> {
  /** What must be kept of a registration. Little, because a long text has many. */
  registrationOf(value: Readonly<Record<string, unknown>>, place: RegistrationPlace): Registration
  /** @param asOf the date everything is measured at, YYYY-MM-DD */
  courseOf(registrations: readonly Registration[], asOf: string): Course
  rules: readonly CaseRule<Course>[]
  /** The Danish of the rules, by code. */
  words: Readonly<Record<string, Wording>>
  milestonesOf(course: Course): Milestone[]
  /** The day whose edition of the guidance holds for the whole course, YYYY-MM-DD. */
  firstDayOf(course: Course): string | undefined
}
