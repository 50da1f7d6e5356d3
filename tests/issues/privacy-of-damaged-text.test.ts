import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

const draft = {
  registreringstype: 'straksmatch',
  stamdata: {
    navn: 'Ingeborg Hemmelighus',
    adresse: 'Lønvej 17, 9999 Skjulby',
    telefon: '99 98 97 96',
  },
  samtaletype: '1. henvendelse',
  registreringsoplysninger: { samtaledato: '2008-09-15', registreringsdato: '2008-09-15' },
  sagstype: 'kontanthjælpssag',
  matchkategori: 4,
  udslagsgivendeOmraader: ['helbred'],
  opmaerksomhedsomraader: [{ omraade: 'helbred', tekst: 'Lider af søvnløshed' }],
  bemaerkninger: 'Sover dårligt',
}

const SECRETS = /geborg|Hemmeli|Lønv|Skjul|98 97|søvnl|Sover|dårligt/

const repeatedFor = (text: string) =>
  validateText(text, { asOf: AS_OF })
    .findings.map(({ code, path, message, fix }) => `${code} ${path} ${message} ${fix?.title}`)
    .filter((told) => SECRETS.test(told))

test('a quotation that is not escaped is not repeated', () => {
  const text = JSON.stringify(draft, null, 2)
  expect(repeatedFor(text.replace('Sover dårligt', 'Siger: "Sover dårligt", og er træt'))).toEqual(
    [],
  )
  expect(repeatedFor(text.replace('"navn"', 'navn"'))).toEqual([])
})

test('what stands inside a piece of text that was taken for a name does not repeat it', () => {
  const text = JSON.stringify(draft, null, 2)
  const inside = '{Ingeborg Hemmelighus: {"helbred": 1, "helbred": 2, "x": 1}}'
  expect(repeatedFor(text.replace(/\{\s*"navn"[^}]*\}/, inside))).toEqual([])
})

describe.each([
  ['on one line', JSON.stringify(draft)],
  ['on several lines', JSON.stringify(draft, null, 2)],
])('a draft %s', (_name, text) => {
  const places = Array.from({ length: text.length }, (_, place) => place)

  test('that lost a character repeats no stamdata and no free text', () => {
    expect(places.flatMap((at) => repeatedFor(text.slice(0, at) + text.slice(at + 1)))).toEqual([])
  })

  test('that got a quotation mark too many repeats none either', () => {
    expect(places.flatMap((at) => repeatedFor(`${text.slice(0, at)}"${text.slice(at)}`))).toEqual(
      [],
    )
  })

  test('that was cut off repeats none either', () => {
    expect(places.flatMap((at) => repeatedFor(text.slice(0, at)))).toEqual([])
  })
})

/**
 * What happens to a text on its way: a place in it, and what becomes of the text there. Nothing that makes another sound
 * value of it: a remark that stands whole where a code is called for is a value that fails its list.
 */
const damages: ((text: string, at: number, length: number) => string)[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  ...[
    '"',
    '”',
    "'",
    ',',
    ':',
    '{',
    '}',
    '[',
    ']',
    '\\',
    '\n',
    ': ',
    '", "',
    '": "',
    '\u00A0',
    '> ',
    '//',
  ].map((put) => (text: string, at: number) => text.slice(0, at) + put + text.slice(at)),
  ...['"', ',', ':', '{', '\n', '\u200B'].map(
    (put) => (text: string, at: number) => text.slice(0, at) + put + text.slice(at + 1),
  ),
  (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  (text, at, length) =>
    text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at + length),
  (text, at, length) => text.slice(at + length) + text.slice(at, at + length) + text.slice(0, at),
  (text, at) => text.slice(at),
  // Every mark of one kind from a place on.
  ...['"', ',', ':', '\n', '}', ']', '": "', '",'].map(
    (lost) => (text: string, at: number) => text.slice(0, at) + text.slice(at).replaceAll(lost, ''),
  ),
  ...['"', ','].map(
    (lost) => (text: string, at: number) =>
      text.slice(0, at).replaceAll(lost, ' ') + text.slice(at),
  ),
  (text, at) => text.slice(0, at) + text.slice(at).replaceAll('"', '”'),
  (text, at) => text.slice(0, at) + text.slice(at).replaceAll('":', '" =>'),
]

const whole = [
  JSON.stringify(draft),
  JSON.stringify(draft, null, 2),
  JSON.stringify([draft, draft], null, 1),
]

test('a draft that was damaged in several ways repeats no stamdata and no free text', () => {
  const damage = fc.tuple(fc.constantFrom(...damages), fc.nat(2000), fc.integer({ min: 1, max: 3 }))
  fc.assert(
    fc.property(
      fc.constantFrom(...whole),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      (text, some) => {
        let damaged = text
        for (const [change, at, length] of some) {
          damaged = change(damaged, at % Math.max(1, damaged.length), length)
        }
        expect(repeatedFor(damaged)).toEqual([])
      },
    ),
    { numRuns: 3000 },
  )
})
