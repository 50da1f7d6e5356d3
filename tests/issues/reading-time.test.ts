import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'

// Read in proportion to their length, these take a moment; read in proportion to its square, more than the limit.
test.each([
  ['escaped quotation marks in a text that does not end', `{"a": "${'\\"'.repeat(200_000)}`],
  [
    'a registration written as a text within a text, cut off',
    `"${'{\\"sagstype\\":\\"x\\"},'.repeat(30_000)}`,
  ],
  ['escaped quotation marks at the beginnings of lines', `{"a": "${'\\"\n'.repeat(100_000)}`],
])('%s are read to the end', (_name, text) => {
  expect(validateText(text).findings.map(({ code }) => code)).toContain('ugyldig-json')
})
