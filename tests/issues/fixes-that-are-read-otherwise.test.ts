import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { expectKept } from '../promises/fixes.ts'

test.each([
  ['a row of a table becomes a line', 'Navn\nNavn\tNavn\r\nja\tja\n', 'straksmatch'],
  ['a table under a heading', '## Stamdata\n| registreringstype | afmeldingsdato |', 'straksmatch'],
  [
    'a field that is written twice',
    'Husk at ringe til Ida i morgen.\nDato\t3-11-2008\tmandag\nNoter: 12\nHusk at ringe til Ida i morgen.\nDato\t3-11-2008\tmandag',
    undefined,
  ],
  ['a text in a fence', '```sagstype:´', 'straksmatch'],
])('no line is inserted by which the text is read otherwise: %s', (_, text, type) => {
  expectKept(text, { asOf: AS_OF, type })
})

test('a line is still inserted where it is read as what it is', () => {
  const { findings } = validateText('Navn: Ida Prøve\nSagstype: anden sag\n', {
    asOf: AS_OF,
    type: 'straksmatch',
  })
  expect(findings.find(({ path }) => path === '/samtaletype')?.fix?.edits[0]?.text).toContain(
    'Samtaletype: 1. henvendelse',
  )
})

test.each([
  ['a bar before it', '|{"a":1}\n Felt | Værdi |', 'straksmatch'],
  ['a label below it', '"straksmatch":{"a":1}\nNavn: Ida', 'straksmatch'],
])('no name is inserted by which JSON is read as something else: %s', (_, text, type) => {
  expect(validateText(text, { asOf: AS_OF, type }).format).toBe('json')
  expectKept(text, { asOf: AS_OF, type })
})

test('a line is not inserted where another label could be put right only then', () => {
  const text = 'Samtaledatoo: ja\n\nNavn: ja\n\nSamtaledatoo: 15-09-2008'
  expectKept(text, { asOf: AS_OF, type: 'straksmatch' })
})

test('fixes are tried against all findings, however few are listed', () => {
  const text = 'Navn\nNavn\tNavn\r\nja\tja\n'
  const options = { asOf: AS_OF, type: 'straksmatch' } as const
  const { findings } = validateText(text, options)
  for (const maxFindings of [1, 2, 3]) {
    expect(validateText(text, { ...options, maxFindings }).findings).toEqual(
      findings.slice(0, maxFindings),
    )
  }
})
