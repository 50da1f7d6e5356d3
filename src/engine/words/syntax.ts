import type { SyntaxProblem } from '../model/syntax-problem'

/** The message of each syntax problem, and how to correct it. */
export const syntaxWords: Readonly<Record<SyntaxProblem, { what: string; how: string }>> = {
  'ikke-json': {
    what: 'Her er ingen registrering, der kan læses',
    how: 'Skriv Felt: værdi på hver linje, for eksempel Samtaledato: 28-2-2008, eller indsæt en tabel; JSON begynder med { og slutter med }',
  },
  'tekst-foer': {
    what: 'Her står noget før registreringen',
    how: 'Slet det, så teksten begynder med { eller [',
  },
  'tekst-efter': {
    what: 'Her står mere efter registreringen',
    how: 'Slet det, eller skriv registreringerne som en liste mellem [ og ]',
  },
  'fremmede-blanktegn': {
    what: 'Mellem felterne står blanktegn, som JSON ikke kender, for eksempel hårde mellemrum eller usynlige tegn',
    how: 'Erstat dem med almindelige mellemrum',
  },
  kommentar: { what: 'Kommentarer kan ikke stå i JSON', how: 'Slet den' },
  'uventet-tegn': { what: 'Dette tegn kan ikke stå her', how: 'Slet det' },
  'ekstra-komma': { what: 'Foran dette tegn står et komma for meget', how: 'Slet det' },
  'mangler-komma': { what: 'Her mangler et komma', how: 'Sæt det her' },
  'mangler-kolon': {
    what: 'Her mangler et kolon',
    how: 'Sæt det efter feltets navn',
  },
  'mangler-vaerdi': {
    what: 'Her mangler en værdi',
    how: 'Skriv den her, eller slet feltet',
  },
  'anden-skrivemaade': {
    what: 'Sådan skrives værdien ikke i JSON',
    how: 'Skriv true, false og null med småt, og tal uden + og uden 0 foran',
  },
  'mangler-slut': { what: 'Her mangler } eller ]', how: 'Luk det, der er åbnet' },
  'mangler-anfoerselstegn': {
    what: 'Her mangler anførselstegn (de lige: ")',
    how: 'Sæt dem om navnet eller teksten',
  },
  'tekst-ikke-afsluttet': {
    what: 'Teksten er ikke afsluttet',
    how: 'Sæt et anførselstegn ("), hvor den slutter',
  },
  'tegn-i-tekst': {
    what: 'Her står et tegn, som ikke kan stå i en tekst',
    how: 'Skriv linjeskift som \\n, tabulator som \\t og \\ som \\\\',
  },
  'anfoerselstegn-i-raekke': {
    what: 'Anførselstegnene (") i rækken passer ikke sammen',
    how: 'Begynder en celle med et, skal den også slutte med et; skriv dem dobbelt ("") inde i cellen, eller slet dem',
  },
}
