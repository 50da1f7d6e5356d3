import { expect, test } from 'vitest'
import { codes, rules, schemas, types } from '../../src/api/index.ts'

test('the door gives the schemas as they are published, the shared parts among them', () => {
  expect(Object.keys(schemas).sort()).toEqual(['faelles', ...types.map(({ slug }) => slug)].sort())
  for (const [slug, schema] of Object.entries(schemas)) {
    expect(schema['$id']).toMatch(new RegExp(`^https?://.+/schemas/v1/${slug}\\.schema\\.json$`))
    expect(JSON.stringify(schema)).not.toMatch(/"(?:krav|kode)":/)
  }
})

test('the door gives what is known of every finding code', () => {
  expect(rules).toBe(codes)
})
