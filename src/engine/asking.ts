/** The engine's door for what a page does with a report afterwards: what to ask the citizen, what to take along. */
export { questions } from '../schemas/questions'
export { structureTitles } from './words/structure-titles'
