import { test } from 'vitest'
import { expectOneReport } from '../promises/same-report.ts'

const object = (at: number) => `"felt${at}":\n{"a":${at}}\n`

test.each([
  [
    'a line that is no record, behind lines that might be some',
    '{"registreringstype":"oplysning\n{{\r{"a":1}\n\r\n"registreringstype":"oplysning"}',
  ],
  ['one value with objects on lines of their own', `{${object(1)},${object(2)}}`],
  [
    'one value with many objects on lines of their own',
    `{${Array.from({ length: 40 }, (_, at) => object(at)).join(',')}}`,
  ],
  [
    'records below one that is damaged',
    `{"a":1\n${Array.from({ length: 60 }, (_, at) => `{"a":${at}}\n`).join('')}`,
  ],
])('whole, in pieces and in the worker a text is read alike: %s', async (_, text) => {
  const bytes = Buffer.from(text)
  for (const places of [[], [1], [40], Array.from({ length: bytes.length }, (_, at) => at)]) {
    await expectOneReport(bytes, places, 100)
  }
  await expectOneReport(Buffer.from(`\uFEFF${text}`, 'utf16le'), [7, 41], 100)
})
