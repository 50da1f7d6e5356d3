import { describe, expect, test } from 'vitest'
import { applyFixes, validateText } from '../../src/api/index.ts'
import { AS_OF } from './examples.ts'

const sound = {
  registreringstype: 'fravær',
  aarsag: 'borgerligt ombud',
  fra: '2008-09-01',
  til: '2008-09-02',
  registreretI: 'TASS',
}
const reportOf = (value: unknown) => validateText(JSON.stringify(value), { asOf: AS_OF })
const foundIn = (value: unknown) =>
  reportOf(value).findings.map(({ code, message }) => `${code}: ${message}`)
const fixed = (value: unknown): unknown =>
  JSON.parse(applyFixes(JSON.stringify(value), reportOf(value)))

/** What hides in a text, as it is named. */
const hidden: [what: string, spoil: (text: string) => string, named: string][] = [
  ['a no-break blank', (text) => `${text}\u00A0`, 'et hårdt mellemrum (U+00A0)'],
  ['a narrow no-break blank', (text) => `\u202F${text}`, 'et hårdt mellemrum (U+202F)'],
  ['a thin blank', (text) => `${text}\u2009`, 'et særligt mellemrum (U+2009)'],
  ['a line separator', (text) => `${text}\u2028`, 'et særligt mellemrum (U+2028)'],
  ['a blank too many', (text) => `${text} `, 'et mellemrum for meget'],
  [
    'a character of no width',
    (text) => `${text[0]}\u200B${text.slice(1)}`,
    'et usynligt tegn (U+200B)',
  ],
  ['a byte order mark', (text) => `\uFEFF${text}`, 'et usynligt tegn (U+FEFF)'],
  ['a mark of direction', (text) => `${text}\u200E`, 'et usynligt tegn (U+200E)'],
  ['a control character', (text) => `${text}\u0003`, 'et usynligt tegn (U+0003)'],
  [
    'a soft hyphen',
    (text) => `${text[0]}\u00AD${text.slice(1)}`,
    'en blød bindestreg, som ikke altid kan ses (U+00AD)',
  ],
]
const lookAlike: typeof hidden = [
  [
    'a Cyrillic letter',
    (text) => text.replace('r', 'r').replace('a', '\u0430').replace('o', '\u043E'),
    'fra et andet alfabet (U+04',
  ],
  [
    'a Greek letter',
    (text) => text.replace(/o/, '\u03BF').replace(/a/, '\u03B1'),
    'fra et andet alfabet (U+03',
  ],
  [
    'wide letters',
    (text) => text.replace(/[ao]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    'et tegn i en særlig form (U+FF',
  ],
]

describe.each([...hidden, ...lookAlike])('%s', (_what, spoil, named) => {
  test('in a value of a list is named, and taken out', () => {
    const spoiled = { ...sound, aarsag: spoil(sound.aarsag) }
    const [message = '', ...others] = foundIn(spoiled)
    expect(others).toEqual([])
    expect(message).toMatch(/^ugyldig-vaerdi: I feltet Årsag står /)
    expect(message).toContain(named)
    expect(message).toContain('Skriv "borgerligt ombud" ')
    expect(fixed(spoiled)).toEqual(sound)
  })

  test('in the name of a field too', () => {
    const { aarsag, ...rest } = sound
    const spoiled = { [spoil('aarsag')]: aarsag, ...rest }
    const message = foundIn(spoiled).find((found) => found.startsWith('ukendt-felt')) ?? ''
    expect(message).toMatch(/^ukendt-felt: I navnet på et felt står /)
    expect(message).toContain(named)
    expect(fixed(spoiled)).toEqual(sound)
  })

  test('in the type too', () => {
    const spoiled = { ...sound, registreringstype: spoil('fravær') }
    expect(foundIn(spoiled)).toEqual([expect.stringContaining(named)])
    expect(fixed(spoiled)).toEqual(sound)
  })
})

describe.each(hidden)('%s', (_what, spoil, named) => {
  test('in a date is named, and taken out', () => {
    const spoiled = { ...sound, fra: spoil(sound.fra) }
    expect(foundIn(spoiled)).toEqual([expect.stringContaining(named)])
    expect(fixed(spoiled)).toEqual(sound)
  })
})

test('a hyphen of another kind in a date is named', () => {
  for (const hyphen of ['\u2010', '\u2011', '\u2013', '\u2212']) {
    const spoiled = { ...sound, fra: sound.fra.replaceAll('-', hyphen) }
    expect(foundIn(spoiled)).toEqual([expect.stringContaining('en særlig bindestreg (U+2')])
    expect(fixed(spoiled)).toEqual(sound)
  }
})

test('a number and a truth are read without it', () => {
  const match = (value: unknown) => ({ registreringstype: 'straksmatch', matchkategori: value })
  expect(fixed(match('2\u200B'))).toMatchObject(match(2))
  expect(fixed({ registreringstype: 'straksmatch', straksmatch: 'ja\u00A0' })).toMatchObject({
    straksmatch: true,
  })
})

test('a telephone number is put right without being repeated', () => {
  const spoiled = {
    ...sound,
    registreringstype: 'straksmatch',
    stamdata: { telefon: '87\u00A065\u00A043\u00A021' },
  }
  const finding = reportOf(spoiled).findings.find(({ code }) => code === 'ugyldigt-format')
  expect(finding?.message).toBe(
    'I feltet Telefon står et hårdt mellemrum (U+00A0). Skriv værdien med almindelige mellemrum.',
  )
  expect(finding?.fix?.title).toBe('Skriv telefon med almindelige tegn')
  expect(fixed(spoiled)).toMatchObject({ stamdata: { telefon: '87 65 43 21' } })
})

test('no message asks whether the same was meant that it shows', () => {
  for (const [, spoil] of [...hidden, ...lookAlike]) {
    for (const at of Object.keys(sound) as (keyof typeof sound)[]) {
      const told = foundIn({ ...sound, [at]: spoil(sound[at]) })
      const twice = told.filter((message) => {
        const [, shown, meant] = /"([^"]*)".*Mente du "([^"]*)"/.exec(message) ?? []
        return shown !== undefined && shown.replace(/[^\p{L}\p{N} ]/gu, '').trim() === meant
      })
      expect(twice).toEqual([])
    }
  }
})
