import type { Milestone as AnyMilestone } from '../engine'

/** A step in the course of a case, as this guidance knows them. */
export interface Milestone extends AnyMilestone {
  id: 'straksmatch' | 'tilmelding' | 'ydelsesafgoerelse' | 'cv' | 'foerste-jobsamtale'
}
