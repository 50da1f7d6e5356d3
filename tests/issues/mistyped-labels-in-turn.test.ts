import { expect, test } from 'vitest'
import { applyFixes, validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { expectKept } from '../promises/fixes.ts'

const told = (text: string) =>
  validateText(text, { asOf: AS_OF })
    .findings.filter(({ code }) => code === 'ukendt-felt' || code === 'dobbelt-noegle')
    .map(({ code, range }) => [code, range?.start.line])

test('each of several mistyped labels above the first known one is told', () => {
  const text = 'Sagstyype: anden sag\nSamtaledatoo: 15-09-2008\nStraksmatch: ja\n'
  expect(told(text)).toEqual([
    ['ukendt-felt', 1],
    ['ukendt-felt', 2],
  ])
  expectKept(text, { asOf: AS_OF })
  const fixed = applyFixes(text, validateText(text, { asOf: AS_OF }))
  expect(fixed).toContain('Sagstype: anden sag\n')
  expect(fixed).toContain('Samtaledato: 15-09-2008\n')
})

test('a mistyped label that is written twice is told as such, and not put right to another that comes twice', () => {
  const text = 'Samtaledatoo: 15-09-2008\nSamtaledatoo: 16-09-2008\nSagstype: kontanthjælpsag'
  expect(told(text)).toEqual([
    ['dobbelt-noegle', 2],
    ['ukendt-felt', 2],
  ])
  expectKept(text, { asOf: AS_OF })
})

test.each([
  ['with blank lines between them', 'Samtaledatoo: 15-09-2008\n\nSamtaledatoo: 16-09-2008\n\n'],
  ['three of them', 'Samtaledatoo: 15-09-2008\nSagstyype: anden sag\nSamtaledatoo: 16-09-2008\n'],
])('fixes settle: %s', (_, above) => {
  expectKept(`${above}Straksmatch: ja`, { asOf: AS_OF })
})

test('a title above them is none', () => {
  const { passedOver, findings } = validateText(
    'Sagsnummer hos os: 12-2008\nSagstyype: anden sag\nStraksmatch: ja\n',
    { asOf: AS_OF },
  )
  expect(passedOver?.lines).toBe(1)
  expect(findings.filter(({ code }) => code === 'ukendt-felt').length).toBe(1)
})
