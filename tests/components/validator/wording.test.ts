import { describe, expect, test } from 'vitest'
import {
  countsInWords,
  inFigures,
  splitSentences,
  placeInWords,
  readAs,
} from '../../../src/components/validator/wording'
import type { Report } from '../../../src/api'

const report: Report = {
  ok: true,
  format: 'json',
  profile: 'draft',
  asOf: '2008-09-15',
  edition: 'foer-oktober-2008',
  records: [{ index: 0, type: 'straksmatch', line: 1 }],
  findings: [],
  counts: { error: 0, warning: 0, advice: 0 },
  version: '0.0.0',
}

test('figures are parted by thousands', () => {
  expect([0, 999, 1000, 1234567].map(inFigures)).toEqual(['0', '999', '1.000', '1.234.567'])
})

test('counts name only what there is, in the plural it asks for', () => {
  expect(countsInWords({ error: 1, warning: 0, advice: 1 })).toBe('1 fejl og 1 råd')
  expect(countsInWords({ error: 2, warning: 1, advice: 3 })).toBe('2 fejl, 1 advarsel og 3 råd')
  expect(countsInWords({ error: 0, warning: 2, advice: 0 })).toBe('2 advarsler')
  expect(countsInWords({ error: 0, warning: 0, advice: 0 })).toBe('')
})

describe('what the text was read as', () => {
  test('one registration', () => {
    expect(readAs(report)).toBe('Læst som straksmatch, kladde, 1 registrering.')
  })

  test('several, of a kind each named once', () => {
    const records = ['straksmatch', 'straksmatch', null].map((type, index) => ({
      index,
      type,
      line: index + 1,
    }))
    expect(readAs({ ...report, profile: 'complete', records })).toBe(
      'Læst som straksmatch og ukendt type, komplet registrering, 3 registreringer.',
    )
  })
})

test('a place is told with its record when there are several', () => {
  const place = { line: 1200, column: 14, offset: 0 }
  expect(placeInWords(place)).toBe('linje 1.200, tegn 14')
  expect(placeInWords(place, 1)).toBe('registrering 2, linje 1.200, tegn 14')
})

describe('the first sentence of a message', () => {
  test('ends where the next begins with a capital', () => {
    expect(splitSentences('Sagstype mangler. Skriv sagens type.')).toEqual([
      'Sagstype mangler.',
      ' Skriv sagens type.',
    ])
  })

  test('goes on after an ordinal', () => {
    expect(splitSentences('Samtaletype skal være 1. henvendelse. Ændr den.')).toEqual([
      'Samtaletype skal være 1. henvendelse.',
      ' Ændr den.',
    ])
  })

  test('is all there is of a short message', () => {
    expect(splitSentences('Sagstype mangler.')).toEqual(['Sagstype mangler.'])
  })
})
