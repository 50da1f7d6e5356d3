import { wholeGuidance } from './whole-guidance'

/** The entry point for using a report afterwards: questions to the citizen, findings to copy or save. */
export { questions } from '../schemas/questions'

/** Titles of the structure codes, by code. */
export const { structureTitles } = wholeGuidance.words
