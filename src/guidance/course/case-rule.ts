import type { CaseRule as AnyCaseRule } from '../../engine'
import type { Course } from './course'

/** A requirement about the whole course of a case, as this guidance sees it. */
export type CaseRule = AnyCaseRule<Course>
