/** A draft to begin with. */
export interface Example {
  /** Its name in an address: `#eksempel=tabel`. */
  id: string
  name: string
  /** How it is written. */
  manner: string
  /** The day it is held against: its own time. */
  asOf: string
  text: string
  /** Shown in the form. */
  isForm?: true
  /** A whole case, which has deadlines. */
  isCase?: true
}

/** Six drafts in six ways of writing. Persons and cases are invented. */
export const examples: readonly Example[] = [
  {
    id: 'linjer',
    name: 'Straksmatch med 5 fejl',
    manner: 'Linjer: felt og værdi',
    asOf: '2008-09-20',
    text: `Straksmatch
Samtaletype: første henvendelse
Kontaktform: personlig
Samtaledato: 30. februar 2008
Registreringsdato: 15-09-2008
Sagstype: kontanthjælp
Matchkategori: 4
Helbred: Ondt i ryggen
Bemærkninger: Har kørekort`,
  },
  {
    id: 'tabel',
    name: 'Seks borgere i en tabel',
    manner: 'Rækker fra Excel',
    asOf: '2008-09-22',
    text: [
      'Registreringstype\tSamtaletype\tSamtaledato\tRegistreringsdato\tSagstype\tStraksmatch\tMatchkategori\tUdslagsgivende områder',
      'straksmatch\t1. henvendelse\t15-09-2008\t15-09-2008\tkontanthjælpssag\tja\t\t',
      'straksmatch\t1. henvendelse\t31-09-2008\t16-09-2008\tkontanthjælp\tja\t\t',
      'straksmatch\tførste henvendelse\t16-09-2008\t16-09-2008\tstarthjælpssag\t\t4\thelbred',
      'straksmatch\t1. henvendelse\t17-09-2008\t17-09-2008\tkontanthjælpssag\t\t4\t',
      'straksmatch\t1. henvendelse\t18-09-2008\t17-09-2008\tkontanthjælp\tja\t\t',
      'straksmatch\t1. henvendelse\t18-09-2008\t18-09-2008\tanden sag\tja\t\t',
    ].join('\n'),
  },
  {
    id: 'mail',
    name: 'Kladde i en mail',
    manner: 'Tekst med hilsen',
    asOf: '2008-09-20',
    text: `Hej Kirsten

Her er kladden fra i morges.

Straksmatch
- Samtaletype: 1. henvendelse
- Kontaktform: tlf
- Samtaledato: d. 15. september 2008
- Registreringsdato: 15. september 2008
- Sagstype: starthjælpssag
- Straksmatch: ja

Venlig hilsen
Bo Eksempel`,
  },
  {
    id: 'formular',
    name: 'Præcismatch uden fejl',
    manner: 'Udfyldt formular',
    asOf: '2008-12-15',
    isForm: true,
    text: `Registreringstype: præcismatch
Samtaletype: første jobsamtale
Kontaktform: personligt
Samtaledato: 10. december 2008
Registreringsdato: 10. december 2008
Sagstype: kontanthjælpssag
Opsamlende vurdering: Kan arbejde få timer og har brug for støtte til at komme i gang.
Matchkategori: 4
Udslagsgivende områder: helbred
Det videre forløb: Afklares på en virksomhed.
Journaliseret: ja
Udleveret på skrift: ja`,
  },
  {
    id: 'forloeb',
    name: 'Et helt forløb',
    manner: '3 registreringer, med frister',
    asOf: '2008-11-10',
    isCase: true,
    text: `Straksmatch
Samtaletype: 1. henvendelse
Samtaledato: 1. oktober 2008
Registreringsdato: 1. oktober 2008
Sagstype: kontanthjælpssag
Straksmatch: ja

Ydelsesafgørelse
Afgørelsesdato: 27. oktober 2008
Afgørelse: bevilling

Fravær
Årsag: sygdom
Fra: 3. november 2008
Til: 7. november 2008
Registreret i: TASS`,
  },
  {
    id: 'json',
    name: 'Fra et fagsystem',
    manner: 'JSON',
    asOf: '2008-09-20',
    text: `{
  "registreringstype": "straksmatch",
  "samtaletype": "1. henvendelse",
  "kontaktfrom": "telefonisk",
  "registreringsoplysninger": {
    "samtaledato": "15.09.2008",
    "registreringsdato": "2008-09-15"
  },
  "sagstype": "Kontanthjaelpssag",
  "matchkategori": "4",
  "udslagsgivendeOmraader": ["helbred"]
}`,
  },
]

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

/** Whole cases: one in order, one that ended early. */
export const moreCases: readonly Example[] = [
  {
    id: 'sag-paa-vej',
    name: 'En sag, der er på vej',
    manner: '3 registreringer, uden fejl',
    asOf: '2008-09-29',
    isCase: true,
    text: `${firstDay('2008-09-15')}

Ydelsesafgørelse
Afgørelsesdato: 2008-09-24
Afgørelse: bevilling`,
  },
  {
    id: 'sag-slut',
    name: 'En sag, der sluttede tidligt',
    manner: 'Afmeldt, da borgeren kom i job',
    asOf: '2008-10-20',
    isCase: true,
    text: `${firstDay('2008-09-15')}

Afmelding
Afmeldingsdato: 2008-09-20
Årsag: i job`,
  },
]
