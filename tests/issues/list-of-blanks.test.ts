import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { expectKept } from '../promises/fixes.ts'

const blanks = ['\u0000', '\u00A0', '\u200B', '\u2060', '\u3000', '\u00AD', '\u000B', '\u0085']
const codesOf = (text: string) =>
  validateText(text, { asOf: AS_OF })
    .findings.map(({ code }) => code)
    .filter((code) => code !== 'forkert-tegnsaet')

test.each(
  blanks.flatMap((blank) =>
    [`[${blank}]`, `[ ${blank} ]`, `${blank}[]`, `> [${blank}]`, `\`\`\`\n[${blank}]\n\`\`\``].map(
      (text) => [text],
    ),
  ),
)('of a list with nothing but blanks in it that is told: %j', (text) => {
  expect(codesOf(text)).toEqual(['tomt'])
  expectKept(text, { asOf: AS_OF })
})

test('a blank that JSON does not know is still told where something stands in the list', () => {
  expect(codesOf('[\u00A0{}]')).toContain('ugyldig-json')
  expect(codesOf('[\u00A0,]')).toEqual(['ugyldig-json', 'ugyldig-json'])
})

test('a line of a file with a registration a line must be JSON', () => {
  const registration = '{"registreringstype":"straksmatch"}'
  const text = `${registration}\n[\u00A0]\n${registration}`
  expect(codesOf(text)).toContain('ugyldig-json')
  expectKept(text, { asOf: AS_OF })
})
