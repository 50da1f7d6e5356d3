/** What stopped a reader of strict JSON; the words for each stand in words/. */
export type SyntaxProblem =
  | 'ikke-json'
  | 'tekst-foer'
  | 'tekst-efter'
  | 'kommentar'
  | 'uventet-tegn'
  | 'ekstra-komma'
  | 'mangler-komma'
  | 'mangler-kolon'
  | 'mangler-vaerdi'
  | 'anden-skrivemaade'
  | 'mangler-slut'
  | 'mangler-anfoerselstegn'
  | 'tekst-ikke-afsluttet'
  | 'tegn-i-tekst'

/** A place at which reading cannot go on as strict JSON. */
export interface SyntaxFault {
  start: number
  end: number
  problem: SyntaxProblem
}

/** Slips that leave no doubt about what is a name and what is a value. */
const HARMLESS: readonly SyntaxProblem[] = [
  'kommentar',
  'ekstra-komma',
  'mangler-slut',
  'tekst-foer',
  'tekst-efter',
  'anden-skrivemaade',
]

/** Whether names and values may be pieces of one another, as when a quotation mark is missing. */
export const isMuddled = (faults: readonly SyntaxFault[]): boolean =>
  faults.some(({ problem }) => !HARMLESS.includes(problem))
