/** Why a text cannot be read: not strict JSON, or a table row that does not part into cells. The messages are in words/. */
export type SyntaxProblem =
  | 'ikke-json'
  | 'tekst-foer'
  | 'tekst-efter'
  | 'fremmede-blanktegn'
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
  | 'anfoerselstegn-i-raekke'

/** A place where the text is not strict JSON. */
export interface SyntaxFault {
  start: number
  end: number
  problem: SyntaxProblem
}

/** Problems after which names and values can still be told apart. */
const HARMLESS: readonly SyntaxProblem[] = [
  'fremmede-blanktegn',
  'kommentar',
  'ekstra-komma',
  'mangler-slut',
  'tekst-foer',
  'tekst-efter',
  'anden-skrivemaade',
]

/** Whether names may be parts of values and the reverse, as when a quotation mark is missing. */
export const isAmbiguous = (faults: readonly SyntaxFault[]): boolean =>
  faults.some(({ problem }) => !HARMLESS.includes(problem))
