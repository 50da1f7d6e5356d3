import { describe, expect, test } from 'vitest'
import { applyFixes, validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

const withDate = (written: string) =>
  JSON.stringify({
    registreringstype: 'straksmatch',
    samtaletype: '1. henvendelse',
    registreringsoplysninger: { samtaledato: written, registreringsdato: '2008-09-15' },
    sagstype: 'anden sag',
    straksmatch: true,
  })
const found = (written: string) =>
  validateText(withDate(written), { asOf: AS_OF }).findings.filter(
    ({ code }) => code === 'ugyldig-dato',
  )

describe('of a real day it is never said that there is none, and its fix is the day alone:', () => {
  test.each([
    '2008-09-15T00:00:00',
    '2008-09-15T00:00',
    '2008-09-15T00:00:00Z',
    '2008-09-15T00:00:00.000Z',
    '2008-09-15T00:00:00+02:00',
    '2008-09-15T00:00:00+0200',
    '2008-09-15 00:00:00',
    '2008-09-15 10.30',
    '2008-09-15 kl. 10',
    '2008-09-15, kl. 10.30',
    '2008-09-15 10:30 CEST',
    ' 2008-09-15 ',
    '2008-09-15\n',
    '"2008-09-15"',
    "'2008-09-15'",
    '(2008-09-15)',
    '[2008-09-15]',
    '2008-09-15.',
    '2008-09-15 (mandag)',
    'mandag 2008-09-15',
    'mandag den 15. september 2008',
    'mandag, 15. september 2008 kl. 10',
    'man. d. 15/9 2008',
    '15-09-2008 00:00',
    '15. september 2008 kl. 10.30',
    '15.09.2008.',
    '2008-09-15T21:59:59Z',
    '2008-09-15T00:00:00-00:00',
    '2008-09-15T23:30:00+01:00',
    '2008-09-15T05:30:00+05:30',
  ])('%j', (written) => {
    const [finding] = found(written)
    expect(finding?.message).not.toContain('findes ikke')
    expect(finding?.message).not.toContain('ikke en rigtig dato')
    expect(finding?.message).toContain('2008-09-15')
    const text = withDate(written)
    expect(applyFixes(text, { findings: [finding!] })).toBe(withDate('2008-09-15'))
  })

  test.each([
    ['more digits', '2008-09-155'],
    ['two dates', '2008-09-15 2008-09-16'],
    ['a period', '2008-09-15 til 2008-09-16'],
    ['another day of the week', 'tirsdag 2008-09-15'],
    ['a word', 'ca. 2008-09-15'],
    ['a sign', '+2008-09-15'],
    ['the midnight that begins the next day in Denmark', '2008-09-14T22:00:00.000Z'],
    ['the same in winter', '2008-12-14 23:00 UTC'],
    ['an evening far to the west', '2008-09-14T20:00:00-05:00'],
    ['a morning far to the east', '2008-09-16T01:00:00+09:00'],
  ])('but with %s it is for a person to put right', (_what, written) => {
    const [finding] = found(written)
    expect(finding?.message).not.toContain('findes ikke')
    expect(finding?.message).not.toContain('ikke en rigtig dato')
    expect(finding?.fix).toBeUndefined()
  })
})

test.each([
  ['2008-02-30T00:00:00Z', '30. februar 2008'],
  ['31-02-2008', '31. februar 2008'],
  ['(2008-02-30)', '30. februar 2008'],
])('of a day that is none, %s, it is said', (written, day) => {
  const [finding] = found(written)
  expect(finding?.message).toContain(`Den ${day} findes ikke.`)
  expect(finding?.fix).toBeUndefined()
})

describe('in a table it is the day alone that is read:', () => {
  const found = (written: string) =>
    validateText(`Registreringstype;Dato;Kilde;Tekst\noplysning;${written};k;t\n`, {
      asOf: AS_OF,
    }).findings

  test.each([
    '2008-09-15T00:00:00',
    '2008-09-15T00:00:00Z',
    '2008-09-15T00:00:00+02:00',
    '2008-09-15 00:00',
    '2008-09-15 ',
    ' 2008-09-15',
    '"2008-09-15\n"',
  ])('%j', (written) => {
    expect(found(written)).toEqual([])
  })

  test.each(['+2008-09-15', '2008-09-14T22:00:00Z'])('but %j is no date', (written) => {
    const [finding, ...more] = found(written)
    expect(more).toEqual([])
    expect(finding?.code).toBe('ugyldig-dato')
    expect(finding?.message).not.toContain('findes ikke')
    expect(finding?.fix).toBeUndefined()
  })
})
