import { fravaer, oplysning, person, readsDrafts, straks, straksmatch } from './draft.ts'

const ydelse = {
  registreringstype: 'ydelsesafgørelse',
  afgoerelsesdato: '2008-11-11',
  afgoerelse: 'bevilling',
}
const cv = { registreringstype: 'cv-godkendelse', godkendtdato: '2008-11-20' }
const afmelding = { registreringstype: 'afmelding', afmeldingsdato: '2008-11-28', aarsag: 'i job' }
const tilmelding = {
  registreringstype: 'tilmelding',
  stamdata: person,
  klientkategori: 'start- og kontanthjælpsmodtager',
  ledighed: 'delvis ledig',
  registreringsoplysninger: {
    samtaledato: '2008-11-03',
    registreringsdato: '2008-11-04',
    myndighed: 'kommune',
    sagsbehandler: 'Villy Prøve',
  },
  akasse: '3F',
  forsikringskategori: 'deltidsforsikret',
  stillingsbetegnelser: ['lagermedarbejder', 'chauffør'],
  arbejdsOgOpholdstilladelse: true,
}
const praecis = {
  registreringstype: 'præcismatch',
  stamdata: person,
  samtaletype: 'første jobsamtale',
  kontaktform: 'personligt',
  registreringsoplysninger: { samtaledato: '2008-12-01', registreringsdato: '2008-12-01' },
  sagstype: 'kontanthjælpssag',
  opmaerksomhedsomraader: [{ omraade: 'helbred', tekst: 'Ondt i ryggen' }],
  opsamlendeVurdering: 'Kan arbejde på deltid.',
  matchkategori: 2,
  udslagsgivendeOmraader: ['helbred'],
  videreForloeb: 'Praktik i januar',
  helhedsvurdering: { journaliseret: true, udleveretPaaSkrift: true },
  samtykke: { indhente: true, videregive: false },
  borgerensKommentarer: 'Vil gerne arbejde',
}
const stamdata = straks.split('\n').slice(0, 3).join('\n')
const tilmeldingLines = `${stamdata}
Klientkategori: Start- og kontanthjælpsmodtager
Ledighed: Delvis ledig
Samtaledato: 3/11-08
Registreringsdato: 4/11-08
Myndighed: Kommune
Sagsbehandler: Villy Prøve
A-kasse: 3F
Forsikringskategori: Deltidsforsikret
Stillingsbetegnelser: lagermedarbejder, chauffør
Arbejds- og opholdstilladelse: Ja`
const praecisLines = `${stamdata}
Samtaletype: Første jobsamtale
Kontaktform: Personligt
Samtaledato: 1.12.2008
Registreringsdato: 1.12.2008
Sagstype: Kontanthjælpssag
Helbred: Ondt i ryggen
Opsamlende vurdering: Kan arbejde på deltid.
Match: 2
Udslagsgivende områder: Helbred
Det videre forløb: Praktik i januar
Helhedsvurdering journaliseret: x
Helhedsvurdering udleveret på skrift: x
Samtykke til at indhente oplysninger: Ja
Samtykke til at videregive oplysninger: Nej
Borgerens kommentarer: Vil gerne arbejde`

readsDrafts('each type on lines', [
  { what: 'straksmatch', text: `STRAKSMATCH:\n${straks}`, gives: [straksmatch] },
  { what: 'tilmelding', text: `Tilmelding\n\n${tilmeldingLines}`, gives: [tilmelding] },
  { what: 'præcismatch', text: `Præcismatch\n\n${praecisLines}`, gives: [praecis] },
  {
    what: 'praecismatch without its letter',
    text: `Praecismatch\n${praecisLines}`,
    gives: [praecis],
  },
  {
    what: 'ydelsesafgørelse',
    text: 'Ydelsesafgørelse\nAfgørelsesdato: 11. nov. 2008\nAfgørelse: Bevilling',
    gives: [ydelse],
  },
  {
    what: 'ydelsesafgørelse with a system',
    text: 'Ydelsesafgørelse\nDato: 11. nov. 2008\nAfgørelse: Bevilling\nSystem: KMD Aktiv',
    gives: [{ ...ydelse, system: 'KMD Aktiv' }],
  },
  { what: 'cv-godkendelse', text: 'CV-godkendelse\nGodkendt dato: 20-11-2008', gives: [cv] },
  { what: 'CV godkendelse', text: 'CV godkendelse\nGodkendt d. 20-11-2008', gives: [cv] },
  {
    what: 'fravær',
    text: 'FRAVÆR\nÅrsag: Sygdom\nFra og med: 3/11 2008\nTil og med: 7/11 2008\nSystem: TASS',
    gives: [fravaer],
  },
  {
    what: 'oplysning',
    text: 'Oplysning\nDato: mandag d. 3. november 2008\nOplyst af: borger\nOplysningens tekst: Har fået kørekort',
    gives: [oplysning],
  },
  {
    what: 'afmelding',
    text: 'Afmelding\nAfmeldt d.: 28-11-2008\nÅrsag: I job',
    gives: [afmelding],
  },
])

readsDrafts('a whole case', [
  {
    what: 'on lines, each with a heading',
    text: `Hej Mette, her er hele sagen.

Straksmatch
${straks}

Tilmelding
${tilmeldingLines}

Ydelsesafgørelse
Afgørelsesdato: 11-11-2008
Afgørelse: bevilling

CV-godkendelse
Godkendt dato: 20-11-2008

Præcismatch
${praecisLines}

Fravær
Årsag: sygdom
Fra: 3-11-2008
Til: 7-11-2008
Registreret i: TASS

Oplysning
Dato: 3-11-2008
Kilde: borger
Tekst: Har fået kørekort

Afmelding
Afmeldingsdato: 28-11-2008
Årsag: i job

Venlig hilsen
Villy Prøve`,
    gives: [straksmatch, tilmelding, ydelse, cv, praecis, fravaer, oplysning, afmelding],
    passes: ['Hej Mette, her er hele sagen.', 'Venlig hilsen', 'Villy Prøve'],
  },
  {
    what: 'on lines, each with its type as a field, without blank lines',
    text: `Registreringstype: ydelsesafgørelse
Afgørelsesdato: 11-11-2008
Afgørelse: bevilling
Registreringstype: cv-godkendelse
Godkendt dato: 20-11-2008
Registreringstype: afmelding
Afmeldingsdato: 28-11-2008
Årsag: i job`,
    gives: [ydelse, cv, afmelding],
  },
  {
    what: 'numbered headings of markdown with rules between',
    text: `## 1. Ydelsesafgørelse

- Afgørelsesdato: 11-11-2008
- Afgørelse: bevilling

---

## 2. CV-godkendelse

- Godkendt dato: 20-11-2008

---

## 3. Afmelding

- Afmeldingsdato: 28-11-2008
- Årsag: i job`,
    gives: [ydelse, cv, afmelding],
  },
  {
    what: 'one table with all columns, cells of other types empty',
    text: `Registreringstype;Afgørelsesdato;Afgørelse;Godkendt dato;Årsag;Fra;Til;Registreret i;Afmeldingsdato
ydelsesafgørelse;11-11-2008;Bevilling;;;;;;
cv-godkendelse;;;20-11-2008;;;;;
fravær;;;;sygdom;3-11-2008;7-11-2008;TASS;
afmelding;;;;i job;;;;28-11-2008`,
    gives: [ydelse, cv, fravaer, afmelding],
  },
  {
    what: 'a table for each type below its heading',
    text: `Ydelsesafgørelser

Ydelsesafgørelse
Afgørelsesdato\tAfgørelse
11-11-2008\tbevilling

CV-godkendelse
Godkendt dato\tBorgerreference
20-11-2008\tA-17

Fravær
Årsag\tFra\tTil\tRegistreret i
sygdom\t3-11-2008\t7-11-2008\tTASS`,
    gives: [ydelse, { ...cv, borgerReference: 'A-17' }, fravaer],
    passes: ['Ydelsesafgørelser'],
  },
  {
    what: 'the same type twice, parted by a blank line and a repeated label',
    text: `Fravær
Årsag: sygdom
Fra: 3-11-2008
Til: 7-11-2008
Registreret i: TASS

Årsag: ferie
Fra: 10-11-2008
Til: 14-11-2008
Registreret i: TASS`,
    gives: [fravaer, { ...fravaer, aarsag: 'ferie', fra: '2008-11-10', til: '2008-11-14' }],
  },
  {
    what: 'lines first, a table below',
    text: `Oplysning
Dato: 3-11-2008
Kilde: borger
Tekst: Har fået kørekort

Fravær
Årsag;Fra;Til;Registreret i
sygdom;3-11-2008;7-11-2008;TASS`,
    gives: [oplysning, fravaer],
  },
])
