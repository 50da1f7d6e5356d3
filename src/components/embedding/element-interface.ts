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
  { name: 'case', does: 'Alle registreringer i teksten er én sag, også uden borgerreference.' },
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
    does: 'Tjekker teksten nu, viser svaret og giver rapporten. En stor tekst bliver tjekket ved siden af, og da giver den et løfte om rapporten; det samme, mens en fil er på vej. Skriv `await validate()`, så får du altid den rapport, som hændelsen har.',
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
  { name: 'settings', does: 'Linjen med type, kladde eller komplet, dato og filer.' },
  { name: 'as-of', does: 'Datoen, som datoer måles mod.' },
  { name: 'keep', does: 'Knappen, der beholder kladden i fanen.' },
  { name: 'bar', does: 'Linjen med Tjek, Fortryd, Gem og Kopiér, som altid er i syne.' },
  { name: 'save', does: 'Knappen, der gemmer kladden som fil.' },
  { name: 'copy', does: 'Knappen, der kopierer kladden.' },
  { name: 'copy-ready', does: 'Den samme ved siden af en kladde, der er klar.' },
  { name: 'sheet', does: 'Knapperne, der på en lille skærm skifter mellem kladden og fundene.' },
  { name: 'begin-form', does: 'Knappen, der begynder på en tom formular.' },
  { name: 'examples', does: 'Eksemplerne at begynde med.' },
  {
    name: 'form',
    does: 'Formularen til kladden. Den står i sit eget skyggetræ, så delene i den kan ikke nås.',
  },
  { name: 'table', does: 'Gitteret, som en tabel står i.' },
  { name: 'file-problem', does: 'Beskeden om en fil, der ikke kunne læses.' },
  { name: 'view', does: 'Knapperne, der skifter mellem tabel, tekst og formular.' },
  { name: 'profile', does: 'Valget mellem kladde og komplet registrering.' },
  { name: 'type', does: 'Valget af registreringstype, når teksten er læst.' },
  { name: 'button', does: 'Alle knapper med en kant.' },
  { name: 'check', does: 'Knappen, der tjekker.' },
  { name: 'clear', does: 'Knappen, der rydder.' },
  { name: 'file', does: 'Knappen, der tager en fil.' },
  { name: 'clipboard', does: 'Knappen, der indsætter det, man har kopieret.' },
  { name: 'retype', does: 'Det samme valg: det læser teksten som en anden type.' },
  { name: 'fix', does: 'Knappen, der retter ét sted.' },
  { name: 'fix-all', does: 'Knappen, der viser alt, hvad der kan rettes uden tvivl.' },
  { name: 'fix-them', does: 'Knappen, der retter det.' },
  { name: 'change', does: 'En linje, som den er, og som den bliver.' },
  { name: 'choices', does: 'Svar, der kan vælges med ét tryk.' },
  { name: 'choice', does: 'Ét af dem.' },
  { name: 'insert', does: 'Knappen, der indsætter et felt.' },
  { name: 'step', does: 'Knapperne til det næste og det forrige fund.' },
  { name: 'requirements', does: 'Listen over det, kladden skal have med.' },
  { name: 'writing', does: 'Opsummeringen, mens man skriver.' },
  { name: 'fold', does: 'Det, der er foldet sammen.' },
  { name: 'next-steps', does: 'Hvad der skal ske hvornår i en sag.' },
  { name: 'all-of-code', does: 'Knappen, der viser alle fund med samme kode.' },
  { name: 'undo', does: 'Knappen, der fortryder.' },
  { name: 'undo-here', does: 'Den samme ved det, der lige er rettet.' },
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
  { name: 'finding', does: 'De fund, der siger det samme.' },
  { name: 'message', does: 'Hvad der er galt, og hvad man gør.' },
  { name: 'place', does: 'Knappen, der viser stedet.' },
  { name: 'unread', does: 'Hvor mange linjer der ikke er læst.' },
  { name: 'unread-place', does: 'Knappen, der viser den næste af dem.' },
  { name: 'why', does: 'Linket til kravet.' },
  { name: 'code', does: 'Koden.' },
  { name: 'course', does: 'Forløbet, når teksten er en sag.' },
  { name: 'questions', does: 'Spørgsmålene til borgeren.' },
  { name: 'take-away', does: 'Det, man kan tage med sig: fundene som tekst, JSON eller CSV.' },
  { name: 'example', does: 'Ét af eksemplerne.' },
]

export const customProperties: Handle[] = [
  { name: '--paper', does: 'Baggrunden.' },
  { name: '--ink', does: 'Teksten og ringen om det, der har fokus.' },
  { name: '--muted', does: 'Mindre vigtig tekst og kanten om feltet.' },
  { name: '--line', does: 'Tynde linjer.' },
  { name: '--brand', does: 'Knapper og links.' },
  {
    name: '--desk-height',
    does: 'Hvor højt det hele er, når kladde og fund står ved siden af hinanden.',
  },
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
