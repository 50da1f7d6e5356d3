import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { validateText } from '../../../../src/api/index.ts'
import { decode } from '../../../../src/decoding/index.ts'
import { readingOf } from '../../../fixtures/reading-of.ts'
import { DAY, match4, oplysning, person, straksmatch } from './draft.ts'

/** Files that office programs and mail programs wrote; what each gives. */
const files: Record<
  string,
  { gives: readonly object[]; passes?: readonly string[]; tells?: readonly string[] }
> = {}

const { registreringsoplysninger: dates } = straksmatch
const whole = {
  ...match4,
  kontaktform: 'personligt',
  registreringsoplysninger: { ...dates, sagsbehandler: 'Villy Prøve' },
  udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'],
}
const withTexts = {
  ...whole,
  opmaerksomhedsomraader: [
    {
      omraade: 'helbred',
      tekst:
        'Ondt i ryggen og må ikke løfte tungt. Venter på operation til foråret, og lægen har skrevet, at det tager tid at blive klar igen.',
    },
  ],
  bemaerkninger: 'Ring helst om formiddagen.',
}
const oneStreet = { ...person, adresse: 'Prøvevej 1' }

files['table-lo.txt'] = { gives: [withTexts] }
files['two-column-word-table.tsv'] = { gives: [withTexts] }
files['bullets-pandoc.txt'] = { gives: [whole] }
files['areas-line-above-draft.txt'] = {
  gives: [withTexts],
  passes: ['Borgeren er udfordret på:', 'helbred, økonomi og netværk'],
}
files['checkbox-fix.txt'] = {
  gives: [
    {
      ...match4,
      stamdata: oneStreet,
      registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-03' },
      udslagsgivendeOmraader: ['helbred'],
    },
  ],
}
files['second-paragraph-lost.txt'] = {
  gives: [
    {
      ...match4,
      stamdata: oneStreet,
      udslagsgivendeOmraader: ['helbred'],
      opmaerksomhedsomraader: [
        { omraade: 'helbred', tekst: 'Ondt i ryggen.\n\nDesuden migræne hver uge.' },
      ],
      bemaerkninger: 'Ingen ændringer',
    },
  ],
  tells: ['ingen-aendringer'],
}
files['outlook-forward.txt'] = {
  gives: [{ ...straksmatch, stamdata: oneStreet }],
  passes: [
    'Fra: Villy Prøve <villy@example.org>',
    'Sendt: 4. november 2008 09:12',
    'Til: Mette Prøve',
    'Emne: SV: Kladde',
    'Hej Mette',
    'Venlig hilsen',
    'Villy Prøve',
  ],
}
files['signature-becomes-citizen.txt'] = {
  gives: [{ ...straksmatch, stamdata: { navn: 'Astrid Eksempel' } }],
  passes: [
    'Venlig hilsen',
    'Villy Prøve',
    'Jobcenter Prøveby',
    'Adresse: Torvet 1, 9999 Prøveby',
    'Telefon: 87 65 43 21',
  ],
  tells: ['hentes-automatisk', 'hentes-automatisk'],
}
files['iso-with-time.csv'] = { gives: [oplysning] }
files['lo-clipboard-open-quote.tsv'] = {
  gives: [
    { ...oplysning, tekst: '"Jeg kan ikke' },
    { ...oplysning, dato: '2008-11-04' },
    { ...oplysning, dato: '2008-11-32', tekst: '"Nyt job" siger han' },
    { ...oplysning, dato: '2008-11-06', tekst: 'Flyttet' },
  ],
  tells: ['ugyldig-dato'],
}
const threeRows = [
  {
    ...straksmatch,
    kontaktform: 'personligt',
    registreringsoplysninger: { ...dates, sagsbehandler: 'Villy Prøve' },
  },
  {
    registreringstype: 'straksmatch',
    stamdata: {
      navn: 'Børge Ærø',
      adresse: 'Åboulevarden 2, 9999 Prøveby',
      telefon: '01234567',
    },
    samtaletype: '1. henvendelse',
    kontaktform: 'telefonisk',
    registreringsoplysninger: {
      samtaledato: '2008-09-15',
      registreringsdato: '2008-09-15',
      sagsbehandler: 'Villy Prøve',
    },
    sagstype: 'starthjælpssag',
    matchkategori: 4,
    udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'],
    opmaerksomhedsomraader: [
      { omraade: 'helbred', tekst: 'Ondt i ryggen;\nmå ikke løfte "tungt"' },
    ],
    bemaerkninger: 'Ring formiddag',
  },
  {
    registreringstype: 'straksmatch',
    stamdata: { navn: 'Cille Prøve', adresse: 'Øvej 3, 9999 Prøveby', telefon: '12345678' },
    samtaletype: '1. henvendelse',
    kontaktform: 'personligt',
    registreringsoplysninger: { samtaledato: '2008-09-16', registreringsdato: '2008-09-17' },
    sagstype: 'anden sag',
    straksmatch: true,
  },
]
files['gnumeric-rows.csv'] = { gives: threeRows }
files['lo-rows-windows1252.csv'] = { gives: threeRows }

describe('a file', () => {
  test.each(Object.entries(files))('%s', (name, { gives, passes = [], tells = [] }) => {
    const bytes = readFileSync(new URL(`../../../fixtures/drafts/${name}`, import.meta.url))
    const text = decode(bytes)?.text ?? ''
    const { values, passed } = readingOf(text)
    const told = validateText(text, { asOf: DAY }).findings.map(({ code }) => code)
    expect({ values, passed, told }).toEqual({ values: gives, passed: passes, told: tells })
  })
})
