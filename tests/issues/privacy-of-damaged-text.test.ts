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
    .findings.map(({ code, path, message }) => `${code} ${path} ${message}`)
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
