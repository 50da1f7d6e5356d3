import type { Report as AnyReport } from '../engine'
import type { Edition } from '../guidance/edition'
import type { Milestone } from '../guidance/milestone'

/** The verdict on a text, with the editions and milestones of this guidance. */
export interface Report extends AnyReport {
  edition: Edition
  milestones?: Milestone[]
}
