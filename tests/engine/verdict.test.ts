import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { checkedAgainst } from '../../src/guidance/words/verdict.ts'

test('what a text was checked against tells the edition and the day dates are held up to', () => {
  expect(checkedAgainst(validateText('{}', { asOf: '2008-09-15' }))).toBe(
    'Tjekket mod minimumskravene, som de gjaldt før 1. oktober 2008, og mod datoen 15. september 2008.',
  )
})

test('on a later day the requirements are not said to hold', () => {
  expect(checkedAgainst(validateText('{}', { asOf: '2026-11-20' }))).toBe(
    'Tjekket mod minimumskravene, som de gjaldt fra 1. oktober 2008, og mod datoen 20. november 2026.',
  )
})
