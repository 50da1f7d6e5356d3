import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examples } from '../engine/examples.ts'
import { runs } from '../fixtures/runs.ts'
import { frozen, judgesOf } from './frozen.ts'
import { registrationsOf } from './instances.ts'
import { neighboursOf } from './neighbours.ts'
import { bundles, published, types } from './published.ts'
import { traps } from './traps.ts'

const now = { 'that refer to each other': judgesOf(published), 'of the bundles': judgesOf(bundles) }

describe.each(Object.entries(now))('the schemas %s mean what v1 meant', (_form, judges) => {
  const differing = (records: Iterable<unknown>, slug: string): string[] =>
    [...records]
      .filter((record) => judges[slug]!(record) !== frozen[slug]!(record))
      .map((record) => JSON.stringify(record))

  test('of each trap', () => {
    for (const { slug, json, isValid } of traps) {
      const record: unknown = JSON.parse(json)
      expect([frozen[slug]!(record), judges[slug]!(record)], json).toEqual([isValid, isValid])
    }
  })

  test.each(types)(
    'of every example of %s, and of all that differ from one in one place',
    (slug) => {
      const drafts = examples.filter((example) => example.slug === slug).map(({ draft }) => draft)
      expect(differing(drafts, slug)).toEqual([])
      for (const draft of drafts) expect(differing(neighboursOf(draft), slug)).toEqual([])
    },
  )

  test.each(types)('of generated registrations of %s', (slug) => {
    fc.assert(
      fc.property(registrationsOf(slug), (record) => {
        expect(differing([record], slug)).toEqual([])
      }),
      { numRuns: runs(2000) },
    )
  })
})
