import { describe, expect, test } from 'vitest'
import { validateText } from '../../../src/api/index.ts'
import { AS_OF } from '../examples.ts'
import { draft } from './drafts.ts'

const placesIn = (text: string) =>
  validateText(text, { asOf: AS_OF })
    .findings.filter(({ code }) => code === 'forkert-tegnsaet')
    .map(({ range }) => ({
      place: `${range?.start.line}:${range?.start.column}`,
      pointedAt: text.slice(range?.start.offset, range?.end.offset),
    }))

test('a replacement character is told at its place', () => {
  expect(placesIn(draft.replace('æ', '\uFFFD'))).toEqual([{ place: '5:25', pointedAt: '\uFFFD' }])
})

test('a byte of nought, as UTF-16 read as bytes has many of, is told at its place', () => {
  expect(placesIn(draft.replace('ælp', 'lp\u0000'))).toEqual([
    { place: '5:27', pointedAt: '\u0000' },
  ])
})

describe('UTF-8 that was read byte by byte', () => {
  /** What a text becomes when its UTF-8 is read in a charset of one byte a character. */
  const readAs = (charset: string, text: string) =>
    new TextDecoder(charset).decode(new TextEncoder().encode(text))

  test.each(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å', 'é', 'ü', 'ö', 'ä'])(
    'as Windows-1252 is told for %s',
    (letter) => {
      const garbled = readAs('windows-1252', letter)
      expect(placesIn(draft.replace('æ', () => garbled))).toEqual([
        { place: '5:25', pointedAt: garbled },
      ])
    },
  )

  test.each(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å'])('as Latin-1 is told for %s', (letter) => {
    const garbled = String.fromCharCode(...new TextEncoder().encode(letter))
    expect(placesIn(draft.replace('æ', () => garbled))).toEqual([
      { place: '5:25', pointedAt: garbled },
    ])
  })
})

test('it is told once, at the first place, however often it happens', () => {
  const text = draft.replace('4\n', '4, "bemaerkninger": "s\uFFFDger hj\uFFFDlp"\n')
  expect(placesIn(text)).toEqual([{ place: '6:42', pointedAt: '\uFFFD' }])
})

test('the other findings stay', () => {
  const found = validateText(draft.replace('æ', '\uFFFD'), { asOf: AS_OF }).findings
  expect(found.map(({ code }) => code)).toContain('ugyldig-vaerdi')
  expect(found.map(({ code }) => code)).toContain('udslagsgivende-mangler')
})

test('it is told also in a text that is damaged otherwise', () => {
  expect(
    placesIn(draft.replace('æ', '\uFFFD').replace('"straksmatch",', '"straksmatch"')),
  ).toHaveLength(1)
})

test.each([
  ['Danish letters', 'æøåÆØÅ'],
  ['a lone letter that garbled text also has', 'SÃO PAULO, Ã, Ã e'],
  ['other letters with marks', 'éüöäßñç'],
  ['decomposed letters', 'a\u030A'],
  ['signs outside the basic plane', '\u{1F600}'],
])('%s are no sign of it', (_name, written) => {
  expect(placesIn(draft.replace('4\n', `4, "bemaerkninger": "${written}"\n`))).toEqual([])
})

describe('labels, types and codes in which letters were lost', () => {
  const lost = (text: string) => text.replace(/[æøåÆØÅ]/g, '\uFFFD')
  const codesIn = (text: string) =>
    validateText(text, { asOf: AS_OF }).findings.map(({ code }) => code)

  test.each([
    [
      'a table',
      'Registreringstype;Sagstype;Matchkategori;Udslagsgivende områder;Økonomi og netværk;Bemærkninger\n' +
        'straksmatch;kontanthjælpssag;4;økonomi og netværk, helbred;Gæld;Søger på øen\n' +
        'fravær;;;;;\n',
    ],
    [
      'lines',
      'Straksmatch\nSagstype: kontanthjælpssag\nMatchkategori: 4\nUdslagsgivende områder: økonomi og netværk\n' +
        'Bemærkninger: Søger på øen\n\nFravær\nÅrsag: sygdom\n\nRegistreringstype: fravær\nÅrsag: fædrebarsel\n',
    ],
  ])('are read in %s, and nothing is told of them but that letters were lost', (_, text) => {
    const told = codesIn(lost(text))
    expect(told.filter((code) => code !== 'forkert-tegnsaet')).toEqual(codesIn(text))
    expect(told.length).toBe(codesIn(text).length + 1)
  })

  test('are not guessed when they can be two, or hardly anything is left', () => {
    const text = 'Registreringstype;\uFFFD\uFFFD\uFFFDg\nfravær;sygdom\n'
    expect(codesIn(text)).toContain('ukendt-felt')
  })
})
