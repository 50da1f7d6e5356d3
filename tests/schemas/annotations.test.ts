import { describe, expect, test } from 'vitest'
import { fieldRows } from '../../src/components/fields/rows.ts'
import editions from '../../src/schemas/udgaver.json' with { type: 'json' }
import { sources } from '../../src/schemas/sources.ts'

const slugs = Object.keys(sources).filter((slug) => slug !== 'faelles')

describe.each(slugs)('%s', (slug) => {
  test.each(fieldRows(slug, sources))('$id is told down to the last', (row) => {
    const { title, description, krav } = row
    expect(title).toMatch(/^[0-9A-ZÆØÅ].*[^.:]$/)
    expect(description).toMatch(/^[A-ZÆØÅ0-9+].*\.$/)
    // A field rests on the source, or says that it is ours.
    expect((krav.kilde ?? []).length > 0).toBe(krav.egetFelt !== true)
    expect(['skal', 'auto', 'kan', 'hvis']).toContain(krav.styrke)
    expect(krav.hvis !== undefined).toBe(krav.styrke === 'hvis')
    expect(['medarbejder', 'system']).toContain(krav.udfyldes)
    expect(row.required).toBe(krav.styrke === 'skal' || krav.styrke === 'auto')
    if (krav.spoergsmaal !== undefined) expect(krav.spoergsmaal).toMatch(/^[A-ZÆØÅ].*\?$/)
    if (krav.fortolkning !== undefined) expect(krav.fortolkning).toMatch(/^F[0-9]+$/)
  })

  test('each condition says in words what it asks, and has a code', () => {
    for (const condition of (sources[slug]!['allOf'] ?? []) as Record<string, unknown>[]) {
      expect(condition['title']).toMatch(/^[A-ZÆØÅ].*[^.]$/)
      expect(condition['description']).toMatch(/^[A-ZÆØÅ].*\.$/)
      expect(condition['kode']).toMatch(/^[a-z-]+$/)
    }
  })
})

test('the editions stand in the order of their dates, each with its deadline for the ydelsesafgørelse', () => {
  expect(editions.map(({ fra }) => fra)).toEqual(editions.map(({ fra }) => fra).sort())
  expect(editions.map(({ frister }) => frister.ydelsesafgoerelse)).toEqual([
    { antal: 10, enhed: 'kalenderdage' },
    { antal: 15, enhed: 'arbejdsdage' },
  ])
})
