import type { RegistrationType } from '../../schemas/field'
import type { FaultDetail } from './fault'
import type { Milestone } from './report'
import type { Rule } from './rule'
import type { Wording } from './wording'

/** The position of a registration. */
export interface RegistrationPlace {
  /** Undefined when unknown. */
  type: RegistrationType | undefined
  /** 0-based number of its record. */
  record: number
  /** JSON Pointer to it in the record; empty when it is the record itself. */
  path: string
}

/** A place in a case where a rule is broken. */
export interface CaseHit {
  /** The registration it is reported at. */
  at: RegistrationPlace
  /** JSON Pointer into that registration. */
  path: string
  detail?: FaultDetail
}

/** A requirement on the whole course of a case. */
export interface CaseRule<Course = unknown> extends Omit<Rule, 'screen' | 'check'> {
  /** Returns the places where the course breaks the rule. */
  checkCase(course: Course): readonly CaseHit[]
}

/**
 * The part of a guidance about cases. The engine collects the registrations that belong together and locates the findings;
 * the guidance defines what a course is and what is wrong with it.
 */
export interface CaseGuidance<
  Registration extends RegistrationPlace = RegistrationPlace,
  Course = unknown,
> {
  /** Extracts what case rules need from a registration. Keep it small: a long text has many. */
  registrationOf(value: Readonly<Record<string, unknown>>, place: RegistrationPlace): Registration
  /** @param asOf the reference date, YYYY-MM-DD */
  courseOf(registrations: readonly Registration[], asOf: string): Course
  rules: readonly CaseRule<Course>[]
  /** The Danish messages of the rules, by code. */
  words: Readonly<Record<string, Wording>>
  milestonesOf(course: Course): Milestone[]
  /** The day that decides which edition applies to the whole course, YYYY-MM-DD. */
  firstDayOf(course: Course): string | undefined
}
