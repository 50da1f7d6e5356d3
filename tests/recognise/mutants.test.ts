import { expect, test } from 'vitest'
import { rules, validateText } from '../../src/api/index.ts'
import { Random } from '../../src/generate/random.ts'
import { Recogniser } from '../../src/recognise/index.ts'
import { examples } from '../engine/examples.ts'
import { tryMutants } from '../fuzz/try-mutants.ts'
import { slugs, soundLines } from './sound.ts'

test('of what is called clean the engine finds nothing, whatever a record is turned into', () => {
  const lines = [
    ...slugs.flatMap((slug) => soundLines(slug, 40)),
    ...examples.map(({ draft }) => JSON.stringify(draft)),
  ]
  const { wrong, clean, courses, sampled, missed } = tryMutants(
    { validateText, rules, Recogniser },
    lines,
    10_000,
    new Random(2008),
  )
  expect(wrong).toEqual([])
  expect(clean).toBeGreaterThan(500)
  expect(courses).toBeGreaterThan(20)
  expect(missed).toBeLessThan(sampled / 20)
})
