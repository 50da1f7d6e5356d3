import { fravaer, oplysning, readsDrafts, straks, straksmatch } from './draft.ts'

const pairs = straks.split('\n').map((line) => line.split(': ') as [string, string])
const rows = (between: string) => pairs.map((pair) => pair.join(between)).join('\n')
const padded = (width: number) =>
  pairs.map(([label, value]) => label.padEnd(width) + value).join('\n')
const withType = (text: string, between: string) =>
  `Registreringstype${between}straksmatch\n${text}`

readsDrafts('labels and values beside each other', [
  { what: 'tabs', text: withType(rows('\t'), '\t'), gives: [straksmatch] },
  { what: 'two tabs', text: withType(rows('\t\t'), '\t\t'), gives: [straksmatch] },
  { what: 'semicolons', text: withType(rows(';'), ';'), gives: [straksmatch] },
  {
    what: 'semicolons and all cells quoted',
    text: `"Registreringstype";"straksmatch"\n${pairs.map(([a, b]) => `"${a}";"${b}"`).join('\n')}`,
    gives: [straksmatch],
  },
  {
    what: 'commas, where a value has one',
    text: `Registreringstype,straksmatch\n${pairs.map(([a, b]) => (b.includes(',') ? `${a},"${b}"` : `${a},${b}`)).join('\n')}`,
    gives: [straksmatch],
  },
  { what: 'bars', text: withType(rows('|'), '|'), gives: [straksmatch] },
  {
    what: 'bars with a frame',
    text: `| Registreringstype | straksmatch |\n${pairs.map(([a, b]) => `| ${a} | ${b} |`).join('\n')}`,
    gives: [straksmatch],
  },
  {
    what: 'a table of markdown with a header',
    text: `| Felt | Værdi |\n|------|-------|\n| Registreringstype | straksmatch |\n${pairs.map(([a, b]) => `| ${a} | ${b} |`).join('\n')}`,
    gives: [straksmatch],
  },
  { what: 'blanks, below a heading', text: `Straksmatch\n\n${padded(22)}`, gives: [straksmatch] },
  {
    what: 'blanks, indented',
    text: `  Straksmatch\n${padded(26)
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n')}`,
    gives: [straksmatch],
  },
  {
    what: 'simple table of pandoc',
    text: `  ------------------ ---------------------------
  Registreringstype  straksmatch
${padded(19)
  .split('\n')
  .map((line) => `  ${line}`)
  .join('\n')}
  ------------------ ---------------------------`,
    gives: [straksmatch],
  },
  {
    what: 'no-break blanks',
    text: `Straksmatch\n${pairs.map(([a, b]) => `${a}\u00a0\u00a0\u00a0${b}`).join('\n')}`,
    gives: [straksmatch],
  },
  {
    what: 'dots that lead to the value',
    text: `Straksmatch\n${pairs.map(([a, b]) => `${a} ${'.'.repeat(24 - a.length)} ${b}`).join('\n')}`,
    gives: [straksmatch],
  },
  { what: 'an equals sign', text: `Straksmatch\n${rows(' = ')}`, gives: [straksmatch] },
  {
    what: 'a header Felt and Værdi',
    text: `Felt\tVærdi\n${withType(rows('\t'), '\t')}`,
    gives: [straksmatch],
  },
  {
    what: 'a header Oplysning and Svar',
    text: `Oplysning\tSvar\n${withType(rows('\t'), '\t')}`,
    gives: [straksmatch],
  },
  {
    what: 'a header Spørgsmål;Svar',
    text: `Spørgsmål;Svar\n${withType(rows(';'), ';')}`,
    gives: [straksmatch],
  },
  {
    what: 'a header of the type and a citizen',
    text: `Straksmatch\t\n${rows('\t')}`,
    gives: [straksmatch],
  },
  {
    what: 'groups on rows of their own',
    text: `Straksmatch\t\nStamdata\t\nNavn\tAstrid Eksempel\nAdresse\tPrøvevej 1, 9999 Prøveby\nTelefon\t12 34 56 78\nSamtalen\t\n${rows('\t').split('\n').slice(3).join('\n')}`,
    gives: [straksmatch],
    passes: ['Samtalen'],
  },
  {
    what: 'two citizens beside each other',
    text: `Felt\tBorger 1\tBorger 2
Registreringstype\toplysning\tfravær
Dato\t3-11-2008\t
Kilde\tborger\t
Tekst\tHar fået kørekort\t
Årsag\t\tsygdom
Fra\t\t3-11-2008
Til\t\t7-11-2008
Registreret i\t\tTASS`,
    gives: [oplysning, fravaer],
  },
  {
    what: 'three absences beside each other below a heading, by semicolons',
    text: `Fravær
Årsag;sygdom;ferie;sygdom
Fra;3-11-2008;10-11-2008;3-11-2008
Til;7-11-2008;14-11-2008;7-11-2008
Registreret i;TASS;TASS;TASS`,
    gives: [
      fravaer,
      { ...fravaer, aarsag: 'ferie', fra: '2008-11-10', til: '2008-11-14' },
      fravaer,
    ],
  },
  {
    what: 'three across: labels and values in turn',
    text: `Registreringstype\tstraksmatch\tSagstype\tkontanthjælpssag
Navn\tAstrid Eksempel\tTelefon\t12 34 56 78
Adresse\tPrøvevej 1, 9999 Prøveby\tSamtaletype\t1. henvendelse
Samtaledato\t3-11-2008\tRegistreringsdato\t4-11-2008
Straksmatch\tja\t\t`,
    gives: [straksmatch],
  },
  {
    what: 'three across on lines with colons and blanks',
    text: `Straksmatch
Navn: Astrid Eksempel    Telefon: 12 34 56 78
Adresse: Prøvevej 1, 9999 Prøveby
Samtaletype: 1. henvendelse   Samtaledato: 3-11-2008   Registreringsdato: 4-11-2008
Sagstype: kontanthjælpssag\tStraksmatch: ja`,
    gives: [straksmatch],
  },
  {
    what: 'a value that is its own label',
    text: `Oplysning\nDato\t3-11-2008\nKilde\tborger\nTekst\tTekst`,
    gives: [{ ...oplysning, tekst: 'Tekst' }],
  },
  {
    what: 'a text that goes on in the rows below',
    text: `Registreringstype\toplysning\nDato\t3-11-2008\nKilde\tborger\nTekst\tHar fået kørekort.\n\tOg en bil.`,
    gives: [{ ...oplysning, tekst: 'Har fået kørekort.\nOg en bil.' }],
  },
  {
    what: 'a mail around it',
    text: `Hej Mette\n\nHer er fraværet:\n\nFravær\nÅrsag\tsygdom\nFra\t3-11-2008\nTil\t7-11-2008\nRegistreret i\tTASS\n\nMvh\nVilly\nTlf.\t87 65 43 21`,
    gives: [fravaer],
    passes: ['Hej Mette', 'Her er fraværet:', 'Mvh', 'Villy', 'Tlf.\t87 65 43 21'],
  },
  {
    what: 'two one below the other, with a blank row between',
    text: `Registreringstype\tfravær\nÅrsag\tsygdom\nFra\t3-11-2008\nTil\t7-11-2008\nRegistreret i\tTASS\n\t\nRegistreringstype\toplysning\nDato\t3-11-2008\nKilde\tborger\nTekst\tHar fået kørekort`,
    gives: [fravaer, oplysning],
  },
])
