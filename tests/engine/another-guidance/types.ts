import type { Field, RegistrationType, TextKind } from '../../../src/schemas/field.ts'

/** The days of the months, of which February has 28. */
const realDate =
  /^[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))$/u

const date: TextKind = {
  name: 'dag',
  isDate: true,
  tests: [{ pattern: realDate, code: 'ugyldig-dato' }],
}
const card: TextKind = {
  name: 'kortnummer',
  maxLength: 20,
  tests: [
    { pattern: /\S/u, code: 'tom-tekst' },
    { pattern: /^[A-Z][0-9]*$/u, code: 'ugyldigt-format' },
  ],
}
const note: TextKind = {
  name: 'notat',
  maxLength: 200,
  tests: [{ pattern: /\S/u, code: 'tom-tekst' }],
}

const parts = ['skaft', 'klinge', 'motor']

const kindOfRecord = (name: string): Field => ({
  title: 'Seddel',
  type: 'string',
  strength: 'skal',
  values: [name],
})

const borrower: Field = { title: 'Lånerkort', type: 'string', kind: card, strength: 'kan' }

const damages: Field = {
  title: 'Skader',
  kilde: ['§ 6'],
  type: 'array',
  strength: 'kan',
  items: {
    title: 'Skade',
    type: 'object',
    properties: {
      del: { title: 'Del', type: 'string', strength: 'skal', values: parts },
      beskrivelse: { title: 'Beskrivelse', type: 'string', strength: 'skal', kind: note },
    },
  },
}

/** A tool is lent. */
export const loan: RegistrationType = {
  name: 'udlån',
  slug: 'udlaan',
  title: 'Udlån',
  step: 'ved-skranken',
  kilde: ['§ 1'],
  root: {
    title: 'Udlån',
    type: 'object',
    kilde: ['§ 1'],
    properties: {
      seddel: kindOfRecord('udlån'),
      laanerkort: borrower,
      redskab: {
        title: 'Redskab',
        kilde: ['§ 2'],
        type: 'string',
        strength: 'skal',
        values: ['motorsav', 'hækkeklipper', 'skovl'],
      },
      hentet: {
        title: 'Hentet den',
        kilde: ['§ 3'],
        type: 'string',
        strength: 'skal',
        kind: date,
      },
      dage: {
        title: 'Antal dage',
        kilde: ['§ 3'],
        type: 'integer',
        strength: 'skal',
        values: [1, 3, 7],
      },
      kursus: { title: 'Kursus', kilde: ['§ 4'], type: 'boolean', strength: 'hvis' },
      depositum: {
        title: 'Depositum',
        kilde: ['§ 5'],
        type: 'object',
        strength: 'auto',
        properties: {
          modtaget: { title: 'Modtaget den', type: 'string', kind: date, strength: 'skal' },
        },
      },
      skader: damages,
      notat: { title: 'Notat', kilde: ['§ 7'], type: 'string', strength: 'kan', kind: note },
    },
  },
  conditions: [
    {
      kode: 'kursus-mangler',
      if: { required: ['redskab'], properties: { redskab: { const: 'motorsav' } } },
      then: { required: ['kursus'], properties: { kursus: { const: true } } },
    },
  ],
}

/** It comes back. */
export const giveBack: RegistrationType = {
  name: 'aflevering',
  slug: 'aflevering',
  title: 'Aflevering',
  step: 'ved-porten',
  kilde: ['§ 8'],
  root: {
    title: 'Aflevering',
    type: 'object',
    kilde: ['§ 8'],
    properties: {
      seddel: kindOfRecord('aflevering'),
      laanerkort: borrower,
      afleveret: { title: 'Afleveret den', type: 'string', strength: 'skal', kind: date },
      stand: {
        title: 'Stand',
        type: 'string',
        strength: 'skal',
        values: ['hel', 'slidt', 'i stykker'],
      },
      skader: damages,
    },
  },
  conditions: [],
}

/** All papers of one borrower. */
export const folder: RegistrationType = {
  name: 'mappe',
  slug: 'mappe',
  title: 'Mappe',
  step: 'i-arkivet',
  kilde: ['§ 9'],
  root: {
    title: 'Mappe',
    type: 'object',
    kilde: ['§ 9'],
    properties: {
      seddel: kindOfRecord('mappe'),
      papirer: {
        title: 'Papirer',
        type: 'array',
        strength: 'skal',
        minItems: 1,
        items: { title: 'Papir', type: 'object' },
      },
    },
  },
  conditions: [],
  holds: 'papirer',
}
