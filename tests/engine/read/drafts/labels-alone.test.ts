import { fravaer, match4, oplysning, readsDrafts, straks, straksmatch } from './draft.ts'

const pairs = straks.split('\n').map((line) => line.split(': '))
const below = (mark: string, gap: string) =>
  pairs.map(([label, value]) => `${label}${mark}\n${gap}${value}`).join('\n')

readsDrafts('a label alone on its line', [
  { what: 'with a colon', text: `Straksmatch\n${below(':', '')}`, gives: [straksmatch] },
  { what: 'without a colon', text: `Straksmatch\n${below('', '')}`, gives: [straksmatch] },
  {
    what: 'with a blank line between',
    text: `Straksmatch\n\n${below('', '\n')}`,
    gives: [straksmatch],
  },
  {
    what: 'with an indented value',
    text: `Straksmatch\n${below(':', '    ')}`,
    gives: [straksmatch],
  },
  { what: 'with a tabbed value', text: `Straksmatch\n${below('', '\t')}`, gives: [straksmatch] },
  {
    what: 'with blank lines everywhere, the type as a field',
    text: `Registreringstype\n\nstraksmatch\n\n${below('', '\n').replaceAll('\n', '\n\n')}`,
    gives: [straksmatch],
  },
  {
    what: 'without a type, which the label Straksmatch tells',
    text: below('', ''),
    gives: [{ ...straksmatch, registreringstype: undefined }].map(
      ({ registreringstype: _, ...rest }) => rest,
    ),
    tells: ['mangler'],
  },
  {
    what: 'in bold',
    text: `**Straksmatch**\n\n${pairs.map(([label, value]) => `**${label}**\n\n${value}`).join('\n\n')}`,
    gives: [straksmatch],
  },
  {
    what: 'as headings of markdown',
    text: `# Straksmatch\n\n${pairs.map(([label, value]) => `## ${label}\n\n${value}`).join('\n\n')}`,
    gives: [straksmatch],
  },
  {
    what: 'numbered, the values below',
    text: `Straksmatch\n${pairs.map(([label, value], at) => `${at + 1}. ${label}\n${value}`).join('\n')}`,
    gives: [straksmatch],
  },
  {
    what: 'pdftotext: each cell of a form, areas and texts among them',
    text: `Straksmatch
Navn
Astrid Eksempel
Adresse
Prøvevej 1, 9999 Prøveby
Telefon
12 34 56 78
Samtaletype
1. henvendelse
Samtaledato
3. november 2008
Registreringsdato
4. november 2008
Sagstype
kontanthjælpssag
Matchkategori
4
Udslagsgivende områder
helbred
personlige kompetencer
Helbred
Ondt i ryggen.
Må ikke løfte.
Personlige kompetencer
God til mennesker
Bemærkninger
Ring først
\f`,
    gives: [
      {
        ...match4,
        udslagsgivendeOmraader: ['helbred', 'personlige kompetencer'],
        opmaerksomhedsomraader: [
          { omraade: 'helbred', tekst: 'Ondt i ryggen.\nMå ikke løfte.' },
          { omraade: 'personlige kompetencer', tekst: 'God til mennesker' },
        ],
        bemaerkninger: 'Ring først',
      },
    ],
  },
  {
    what: 'an address on two lines',
    text: `Straksmatch\n${straks.replace('Adresse: Prøvevej 1, 9999 Prøveby', 'Adresse:\nPrøvevej 1\n9999 Prøveby')}`,
    gives: [
      {
        ...straksmatch,
        stamdata: { ...straksmatch.stamdata, adresse: 'Prøvevej 1\n9999 Prøveby' },
      },
    ],
  },
  {
    what: 'an empty field among them',
    text: `Straksmatch\n${below('', '').replace('Samtaletype\n', 'Kontaktform\nSamtaletype\n')}`,
    gives: [straksmatch],
  },
  {
    what: 'an empty text before another label',
    text: `Fravær\nÅrsag\nsygdom\nFra\n3-11-2008\nTil\n7-11-2008\nRegistreret i\nTASS`,
    gives: [fravaer],
  },
  {
    what: 'a value that is the name of a type: årsag of an afmelding',
    text: `Afmelding\n\nAfmeldingsdato\n3-11-2008\n\nÅrsag\ni job`,
    gives: [{ registreringstype: 'afmelding', afmeldingsdato: '2008-11-03', aarsag: 'i job' }],
  },
  {
    what: 'a text on several paragraphs, with a label of another type among its words',
    text: `Oplysning

Dato

3. november 2008

Oplysningens kilde

borger

Oplysningens tekst

Har fået kørekort.

System og vaner er på plads.`,
    gives: [{ ...oplysning, tekst: 'Har fået kørekort.\n\nSystem og vaner er på plads.' }],
  },
  {
    what: 'mixed: some with the value beside, some below',
    text: `Fravær
Årsag:
sygdom
Fra: 3-11-2008
Til:

7-11-2008
Registreret i: TASS`,
    gives: [fravaer],
  },
])
