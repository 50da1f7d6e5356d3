import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

test.each([
  '670190-0000 680190-0000',
  '6701900000,6801900000',
  '670190-0000 680190-0000 690190-0000',
])('of CPR numbers that stand side by side, such as %s, none is repeated', (numbers) => {
  const text = JSON.stringify({
    [numbers]: 1,
    registreringstype: numbers,
    stamdata: { [numbers]: 1 },
  })
  for (const input of [text, text.replace(numbers, 'straksmatch')]) {
    const { findings } = validateText(input, { asOf: AS_OF })
    const told = JSON.stringify(findings.map(({ message, path }) => [message, path]))
    expect(told).not.toMatch(/[0-9]{6}[-]?[0-9]{4}/)
  }
})
