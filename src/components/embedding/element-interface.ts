/** One thing that a page can set, read, hear or colour, and what it does, for those who embed the element. */
export interface Handle {
  name: string
  /** In Danish; code between backticks. */
  does: string
  /** What an attribute may hold, as TypeScript; the other kinds have their types in the element's own declarations. */
  type?: string
}

export const attributes: Handle[] = [
  {
    name: 'type',
    type: 'string',
    does: 'Registreringstypen, for eksempel `straksmatch`. Udelad den, eller skriv `auto`, så finder elementet selv typen.',
  },
  {
    name: 'profile',
    type: "'draft' | 'complete'",
    does: '`draft` (kladde) eller `complete` (komplet registrering). I en kladde må det, systemet selv henter, mangle.',
  },
  {
    name: 'as-of',
    type: 'string',
    does: 'Den dato, datoer holdes op mod, som ÅÅÅÅ-MM-DD. Udelader du den, er det dagen i dag i Danmark.',
  },
  {
    name: 'value',
    type: 'string',
    does: 'Teksten til at begynde med. Den kommer igen, når en formular nulstilles.',
  },
  { name: 'name', type: 'string', does: 'I en formular: navnet, teksten sendes under.' },
  { name: 'required', type: 'boolean', does: 'I en formular: der skal være en tekst.' },
  {
    name: 'disabled',
    type: 'boolean',
    does: 'Feltet og knapperne kan ikke bruges, og formularen springer teksten over.',
  },
]

export const properties: Handle[] = [
  {
    name: 'value',
    does: 'Teksten i feltet. Sætter du den, bliver den tjekket, uden at fokus flytter sig.',
  },
  {
    name: 'report',
    does: 'Rapporten om teksten, som den står nu. `null`, indtil der har været en tekst at tjekke.',
  },
  { name: 'form', does: 'Den formular, elementet står i, eller `null`.' },
  { name: 'validity', does: 'Som på andre felter: `valueMissing`, `customError` og `valid`.' },
  { name: 'validationMessage', does: 'Hvad der er i vejen, i ord. Tom, når intet er i vejen.' },
  { name: 'willValidate', does: 'Om formularen spørger elementet, før den sender.' },
]

export const methods: Handle[] = [
  {
    name: 'validate()',
    does: 'Tjekker teksten nu, viser svaret og giver rapporten. Giver `null`, mens den anden fil er på vej; hændelsen kommer bagefter.',
  },
  {
    name: 'focus()',
    does: 'Flytter fokus til kladden: til teksten eller til formularens første felt.',
  },
  { name: 'checkValidity()', does: 'Sandt, når formularen må sende teksten.' },
  {
    name: 'reportValidity()',
    does: 'Det samme, og fokus flytter til opsummeringen, når noget skal rettes.',
  },
]

export const events: Handle[] = [
  {
    name: 'modtagelse:validated',
    does: 'Efter hvert tjek. `detail` er rapporten. Hændelsen bobler og når ud af skyggetræer.',
  },
]

export const parts: Handle[] = [
  { name: 'draft', does: 'Kladden med det, der hører til.' },
  { name: 'textarea', does: 'Feltet med teksten.' },
  {
    name: 'form',
    does: 'Formularen til kladden. Den står i sit eget skyggetræ, så delene i den kan ikke nås.',
  },
  { name: 'view', does: 'Knapperne, der skifter mellem tekst og formular.' },
  { name: 'profile', does: 'Valget mellem kladde og komplet registrering.' },
  { name: 'type', does: 'Valget af registreringstype, når teksten er læst.' },
  { name: 'button', does: 'Alle knapper med en kant.' },
  { name: 'check', does: 'Knappen, der tjekker.' },
  { name: 'clear', does: 'Knappen, der rydder.' },
  { name: 'file', does: 'Knappen, der tager en fil.' },
  { name: 'clipboard', does: 'Knappen, der indsætter det, man har kopieret.' },
  { name: 'retype', does: 'Knappen, der læser teksten som en anden type.' },
  { name: 'fix', does: 'Knappen, der retter ét sted.' },
  { name: 'fix-all', does: 'Knappen, der retter alt, hvad der kan rettes.' },
  { name: 'undo', does: 'Knappen, der fortryder.' },
  { name: 'progress', does: 'Hvor langt tjekket af en stor tekst er nået.' },
  { name: 'stop', does: 'Knappen, der stopper det.' },
  { name: 'again', does: 'Knappen, der prøver igen efter et tjek, der ikke kunne gøres færdigt.' },
  { name: 'summary', does: 'Opsummeringen, som får fokus.' },
  { name: 'heading', does: 'Overskriften i opsummeringen.' },
  { name: 'group', does: 'En gruppe fund af samme alvor.' },
  { name: 'error', does: 'Opsummering eller gruppe med fejl.' },
  { name: 'warning', does: 'Det samme med advarsler.' },
  { name: 'advice', does: 'Det samme med råd.' },
  { name: 'ok', does: 'Opsummeringen, når der ikke er fundet noget.' },
  { name: 'nothing', does: 'Opsummeringen, før noget er tjekket.' },
  { name: 'run', does: 'Hvordan tjekket af en stor tekst gik, og fundene side for side.' },
  { name: 'finding', does: 'Et kort med de fund, der har samme kode.' },
  { name: 'message', does: 'Hvad der er galt, og hvad man gør.' },
  { name: 'place', does: 'Knappen, der viser stedet.' },
  { name: 'unread', does: 'Hvor mange linjer der ikke er læst.' },
  { name: 'unread-place', does: 'Knappen, der viser den næste af dem.' },
  { name: 'why', does: 'Linket til kravet.' },
  { name: 'code', does: 'Koden.' },
  { name: 'course', does: 'Forløbet, når teksten er en sag.' },
  { name: 'questions', does: 'Spørgsmålene til borgeren.' },
  { name: 'take-away', does: 'Det, man kan tage med sig: fundene som tekst, JSON eller CSV.' },
  { name: 'example', does: 'Eksemplet, når kladden ikke blev forstået.' },
]

export const customProperties: Handle[] = [
  { name: '--paper', does: 'Baggrunden.' },
  { name: '--ink', does: 'Teksten og ringen om det, der har fokus.' },
  { name: '--muted', does: 'Mindre vigtig tekst og kanten om feltet.' },
  { name: '--line', does: 'Tynde linjer.' },
  { name: '--brand', does: 'Knapper og links.' },
  {
    name: '--tone',
    does: 'Farven for en alvor. Sættes på delen: `::part(error) { --tone: #800000 }`.',
  },
  { name: '--mark', does: 'Tegnet for en alvor, så den ikke kun ses på farven. Sættes på delen.' },
]

/** What `src` of the frame understands after the question mark. */
export const frameParameters: Handle[] = [
  { name: 'type', does: 'Registreringstypen, som på elementet.' },
  { name: 'profile', does: '`draft` eller `complete`, som på elementet.' },
  { name: 'as-of', does: 'Datoen, som på elementet.' },
  {
    name: 'origin',
    does: 'Din sides oprindelse, for eksempel `https://sag.example`. Kun den får besked. Udelader du den, sender rammen ingenting.',
  },
  { name: 'eksempel', does: 'Et eksempel på typen står i feltet til at begynde med.' },
]

/** What the frame posts to the page around it. */
export const frameMessages: Handle[] = [
  { name: 'modtagelse:height', does: '`height`: hvor høj rammen skal være, i pixel.' },
  {
    name: 'modtagelse:validated',
    does: '`report`: rapporten efter hvert tjek, uden teksten og uden rettelserne, som kan gentage noget af den.',
  },
]
