/** A whole case to begin with: what it shows, its registrations, and a day of its time. */
export interface ExampleCase {
  name: string
  asOf: string
  text: string
}

const person = `Navn: Astrid Eksempel
Adresse: Prøvevej 1, 9999 Prøveby
Telefon: 12 34 56 78`

/** A first contact and the enrolment of the same day, as lines. */
const firstDay = (date: string): string => `Straksmatch
${person}
Samtaletype: 1. henvendelse
Samtaledato: ${date}
Registreringsdato: ${date}
Sagstype: kontanthjælpssag
Straksmatch: ja

Tilmelding
${person}
Klientkategori: start- og kontanthjælpsmodtager
Ledighed: helt ledig
Samtaledato: ${date}
Registreringsdato: ${date}
Forsikringskategori: ikke forsikret
Stillingsbetegnelser: butiksassistent`

/** Cases that a caseworker would recognise; the first is in order, the second is not, the third ended early. */
export const exampleCases: readonly ExampleCase[] = [
  {
    name: 'En sag, der er på vej',
    asOf: '2008-09-29',
    text: `${firstDay('2008-09-15')}

Ydelsesafgørelse
Afgørelsesdato: 2008-09-24
Afgørelse: bevilling`,
  },
  {
    name: 'En sag med fejl',
    asOf: '2008-11-10',
    text: `[
  {
    "registreringstype": "straksmatch",
    "stamdata": { "navn": "Bo Eksempel", "adresse": "Prøvevej 2", "telefon": "12 34 56 78" },
    "samtaletype": "1. henvendelse",
    "registreringsoplysninger": { "samtaledato": "2008-10-01", "registreringsdato": "2008-10-01" },
    "sagstype": "kontanthjælpssag",
    "straksmatch": true
  },
  {
    "registreringstype": "ydelsesafgørelse",
    "afgoerelsesdato": "2008-10-27",
    "afgoerelse": "bevilling"
  }
]`,
  },
  {
    name: 'En sag, der sluttede tidligt',
    asOf: '2008-10-20',
    text: `${firstDay('2008-09-15')}

Afmelding
Afmeldingsdato: 2008-09-20
Årsag: i job`,
  },
]
