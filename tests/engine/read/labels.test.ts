import { describe, expect, test } from 'vitest'
import { validateText } from '../../../src/api/index.ts'
import { wholeGuidance } from '../../../src/api/whole-guidance.ts'
import {
  foldLabel,
  meaningOf,
  meaningsOf,
  nearestLabel,
} from '../../../src/engine/read/flat/labels.ts'
import { types } from '../../../src/schemas/index.ts'
import { otherNames } from '../../../src/schemas/other-names.ts'
import { AS_OF } from '../examples.ts'

const typeOf = (name: string) => types.find((type) => type.name === name)!
const pathOf = (label: string, type?: string) =>
  meaningOf(wholeGuidance, foldLabel(label), type === undefined ? undefined : typeOf(type))?.path

describe('a label', () => {
  test.each([
    'Straksmatch (ja/nej)',
    'Straksmatch(ja/nej)',
    'Straksmatch * (ja / nej)',
    'Straksmatch (ja/nej) *',
    'Straksmatch*',
    'Straksmatch (sæt kun kryds, når ledighed er det eneste problem)',
  ])('is the same without its note: %s', (label) => {
    expect(pathOf(label, 'straksmatch')).toBe('/straksmatch')
  })

  test('with a note before it, inside it or alone is not cut', () => {
    expect(foldLabel('(ja/nej)')).toBe('janej')
    expect(foldLabel('(nyt) navn')).toBe('nytnavn')
    expect(foldLabel('Navn (nyt) her')).toBe('navnnyther')
  })

  test('is none when it is as long as a sentence, with a note or without', () => {
    expect(foldLabel('a'.repeat(61))).toBe('')
    expect(foldLabel('a'.repeat(59))).toBe('a'.repeat(59).replaceAll('aa', 'a'))
    expect(foldLabel(`Navn ${'('.repeat(200)}`)).toBe('')
  })
})

describe('another name', () => {
  test.each(types.map(({ name }) => name))('of %s leads to its field', (name) => {
    for (const [field, others] of Object.entries(otherNames[name] ?? {})) {
      for (const other of others) {
        const path = `/${field.replaceAll('.', '/')}`
        expect(pathOf(other, name)).toBe(path)
        expect(pathOf(other.toUpperCase().replace(/[.-]/g, ' '), name)).toBe(path)
      }
    }
  })

  test.each(['Tlf.nr.', 'tlfnr', 'Tlf. nr.', 'TLF-NR', 'Tlf.nr. (dagtimer)'])(
    'is the same however it is spaced and dotted: %s',
    (label) => {
      expect(pathOf(label, 'straksmatch')).toBe('/stamdata/telefon')
    },
  )

  test('hides no title and no key of the type, wherever those stand', () => {
    const plain = { ...wholeGuidance }
    delete plain.otherNames
    for (const type of types) {
      for (const [folded, meaning] of meaningsOf(plain, type)) {
        expect(meaningOf(wholeGuidance, folded, type)).toEqual(meaning)
      }
    }
  })

  test('hides no title and no key of another type either, when the type is not known', () => {
    const plain = { ...wholeGuidance }
    delete plain.otherNames
    for (const type of types) {
      for (const folded of meaningsOf(plain, type).keys()) {
        expect(meaningOf(wholeGuidance, folded)).toEqual(meaningOf(plain, folded))
      }
    }
    expect(pathOf('Dato')).toBe('/dato')
    expect(pathOf('Dato', 'afmelding')).toBe('/afmeldingsdato')
  })

  test('is known as such, and is called by the title', () => {
    const meaning = meaningOf(wholeGuidance, foldLabel('Bopæl'), typeOf('straksmatch'))
    expect(meaning).toMatchObject({ label: 'Adresse', isOtherName: true })
    expect(meaningOf(wholeGuidance, 'adresse')).not.toHaveProperty('isOtherName')
  })

  test('is not known to a guidance that has none', () => {
    const plain = { ...wholeGuidance }
    delete plain.otherNames
    expect(meaningOf(plain, foldLabel('Bopæl'))).toBeUndefined()
  })
})

describe('the label that was meant', () => {
  const near = (label: string, type = 'straksmatch', taken = '') =>
    nearestLabel(wholeGuidance, typeOf(type), label, ({ path }) => path !== taken)

  test.each([
    ['Telefn', 'Telefon'],
    ['Telefonr.', 'Telefon'],
    ['Mobbil', 'Telefon'],
    ['Mobilnumer', 'Telefon'],
    ['Bopel', 'Adresse'],
    ['Dato for samtalem', 'Samtaledato'],
    ['Matchgruppen', 'Matchkategori'],
    ['Rådgver', 'Sagsbehandler'],
    ['Helbrd', 'helbred'],
  ])('of %s is %s', (written, label) => {
    expect(near(written)).toBe(label)
  })

  test('is no field that has its value already', () => {
    expect(near('Mobbil', 'straksmatch', '/stamdata/telefon')).toBeUndefined()
  })

  test.each(['Mobs', 'Hund', 'Bog', 'Kære Bo', 'Rygning'])('is none for %s', (written) => {
    expect(near(written)).toBeUndefined()
  })
})

test('lines and tables with the names of an office are read like those with titles', () => {
  const lines = (labels: Record<string, string>) =>
    Object.entries(labels)
      .map(([label, text]) => `${label}: ${text}`)
      .join('\n')
  const texts = ['straksmatch', '1. henvendelse', '15-09-2008', '16-09-2008', 'anden sag', '4']
  const titled = ['Registreringstype', 'Samtaletype', 'Samtaledato', 'Registreringsdato']
  const called = ['Registreringstype', 'Type samtale', 'Samtale d.', 'Registreret d.']
  const titles = [...titled, 'Sagstype', 'Matchkategori', 'Udslagsgivende områder', 'Telefon']
  const others = [...called, 'Type sag', 'Match', 'Udslagsgivende', 'Tlf. (privat)']
  const all = [...texts, 'helbred', '87 65 43 21']
  const written = (labels: string[]) => [
    lines(Object.fromEntries(labels.map((label, at) => [label, all[at] ?? '']))),
    `${labels.join(';')}\n${all.join(';')}\n`,
  ]
  const found = (text: string) =>
    validateText(text, { asOf: AS_OF }).findings.map(({ code, path }) => `${code} ${path}`)
  for (const [at, text] of written(others).entries()) {
    expect(found(text)).toEqual(found(written(titles)[at] ?? ''))
    expect(found(text)).not.toEqual(expect.arrayContaining([expect.stringMatching(/ukendt/)]))
  }
})

test('a way of keys is known by the title of the field, so that this is what is written', () => {
  const labelOf = (way: string) =>
    meaningOf(wholeGuidance, foldLabel(way), typeOf('straksmatch'))?.label
  expect(labelOf('/stamdata/navn')).toBe('Navn')
  expect(labelOf('stamdata.navn')).toBe('Navn')
  expect(labelOf('/opmaerksomhedsomraader/helbred')).toBe('helbred')
  expect(labelOf('navn')).toBe('Navn')
})

test.each(['Type', 'Skema', 'Type registrering', 'registreringstype'])(
  'the type may be said under another name: %s',
  (label) => {
    const text = `${label}: Afmelding\nAfmeldt d.: 18-9-2008\nÅrsag: i job\n\n${label}: Fravær\nÅrsag: sygdom\nFra d.: 1-9-2008\nSystem: TASS\n`
    const { records, findings } = validateText(text, { asOf: AS_OF })
    expect(records.map(({ type }) => type)).toEqual(['afmelding', 'fravær'])
    expect(findings).toEqual([])
  },
)

test('a slip in another name is told with the title', () => {
  const { findings } = validateText('Straksmatch\nSagstype: anden sag\nMobbil: 87654321\n', {
    asOf: AS_OF,
  })
  const [found] = findings.filter(({ code }) => code === 'ukendt-felt')
  expect(found?.message).toContain('Mente du "Telefon"?')
})
