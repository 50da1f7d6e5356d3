import { wholeGuidance } from './whole-guidance'

/** The door for what a page does with a report afterwards: what to ask the citizen, what to take along. */
export { questions } from '../schemas/questions'

/** The names of the codes about structure, by code. */
export const { structureTitles } = wholeGuidance.words
