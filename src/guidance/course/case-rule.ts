import type { CaseRule as AnyCaseRule } from '../../engine'
import type { Course } from './course'

/** A case rule of this guidance. */
export type CaseRule = AnyCaseRule<Course>
