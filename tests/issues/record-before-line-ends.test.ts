import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'

// Read in proportion to their length, these take a moment; read in proportion to its square, more than the limit.
test.each([
  ['line separators', '\u2028'],
  ['page breaks', '\f'],
])('%s without number behind a brace are read to the end', (_name, end) => {
  expect(validateText(`{${end.repeat(200_000)}`).findings.map(({ code }) => code)).toContain(
    'ugyldig-json',
  )
})

test('records between foreign line ends are told from a text with such ends', () => {
  const record = '{"registreringstype":"oplysning"}'
  const formatOf = (text: string) => validateText(text).format
  expect(formatOf(`${record}\u2028${record}`)).toBe('ndjson')
  expect(formatOf(`${record}\u2028 \u0085${record}`)).toBe('ndjson')
  expect(formatOf('{"a":"b\u2028c"}')).toBe('json')
})
