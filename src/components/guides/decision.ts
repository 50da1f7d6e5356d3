import type { Statement } from './statement.ts'

/** A question that leads on by its answers. */
export interface DecisionQuestion {
  text: string
  answers: readonly DecisionAnswer[]
}

/** An answer, what it settles already, and where it leads. */
export interface DecisionAnswer {
  text: string
  settles?: readonly Statement[]
  leadsTo: DecisionQuestion | DecisionOutcome
}

/** The end of a path. */
export interface DecisionOutcome {
  /** The answer in a few words; the source is silent where it says so. */
  verdict: string
  statements: readonly Statement[]
}

/** A guide of questions, one opening the next. */
export interface Decision {
  /** Unique among the guides, and part of the id of its heading. */
  id: string
  title: string
  start: DecisionQuestion
}

export const isQuestion = (next: DecisionQuestion | DecisionOutcome): next is DecisionQuestion =>
  'answers' in next
