import type { ConformanceInstance, ExpectedFinding } from '../../conformance/kit'
import type { Level } from '../../conformance/levels'
import type { Profile } from '../../api/text'

/** One question to a validator: what do you say of this instance? */
export interface Trial {
  instance: ConformanceInstance
  profile: Profile
}

/** A finding that a validator tells; its place only if it tells that too. */
export interface ToldFinding {
  code: string
  path?: string
}

/** What a validator said. */
export type Answer =
  | { accepts: boolean }
  | { findings: ToldFinding[]; milestones?: unknown }
  /** Why there was no answer, in Danish, as the end of a sentence. */
  | { notRun: string }

/** How an answer compares with what is right. */
export type Outcome =
  | { kind: 'right' }
  /** It accepts what is invalid, or is silent about what the rules find. */
  | { kind: 'overlooked' | 'refused' | 'both'; missing: ExpectedFinding[]; extra: ToldFinding[] }
  | { kind: 'not-run'; why: string }

export interface Result {
  trial: Trial
  outcome: Outcome
}

/** How far a run came. */
export interface Run {
  level: Level
  /** How many there were to try. */
  total: number
  results: Result[]
  /** Why the rest was not tried: someone stopped it. */
  isInterrupted: boolean
}
