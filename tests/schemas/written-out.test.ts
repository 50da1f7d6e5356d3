import { expect, test } from 'vitest'
import { writtenOut } from '../../src/schemas/written-out.ts'
import { bundles } from './published.ts'

test('characters that nobody sees stand as escapes in a file', () => {
  expect(writtenOut({ a: 'x\u00A0\u2028\uFEFF\u0085å' })).toBe(
    '{\n  "a": "x\\u00A0\\u2028\\uFEFF\\u0085å"\n}\n',
  )
})

test('a schema is read back from its file as it was', () => {
  for (const bundle of Object.values(bundles)) {
    expect(JSON.parse(writtenOut(bundle))).toEqual(bundle)
    expect(writtenOut(bundle)).not.toMatch(/[^\P{C}\n]|[^\P{Z} ]/u)
  }
})
