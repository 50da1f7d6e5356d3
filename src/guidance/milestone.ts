import type { Milestone as AnyMilestone } from '../engine'

/** A milestone of this guidance. */
export interface Milestone extends AnyMilestone {
  id: 'straksmatch' | 'tilmelding' | 'ydelsesafgoerelse' | 'cv' | 'foerste-jobsamtale'
}
