import { beforeAll, describe, expect, test } from 'vitest'
import type * as Blocks from '../../../bench/corpus/draw-block.ts'
import { countsOf } from '../../../bench/corpus/mix.ts'
import { variants } from '../../../bench/corpus/variants.ts'
import { types, validateText } from '../../../src/api/index.ts'
import '../../built/package.ts'

const RECORDS = 2000
const drawn = new Map<keyof typeof variants, Blocks.Corpus>()

beforeAll(async () => {
  const { drawBlock } = await import('../../../bench/corpus/draw-block.ts')
  for (const name of ['mixed', 'soundWithoutCourses', 'shuffled', 'shared', 'faulty'] as const) {
    drawn.set(name, drawBlock({ ...variants[name], records: RECORDS, seed: 7 }))
  }
})

const textOf = (name: keyof typeof variants) => drawn.get(name)!.block.copy(0, 1).toString()
const recordsOf = (name: keyof typeof variants) =>
  textOf(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
const reportOf = (name: keyof typeof variants) =>
  validateText(textOf(name), {
    format: 'ndjson',
    profile: 'complete',
    asOf: '2008-09-20',
    maxFindings: Infinity,
  })
const faultyIn = (name: keyof typeof variants) =>
  new Set(
    reportOf(name)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ record }) => record),
  ).size

/** How many records there are of each reference that is a text. */
const referencesIn = (name: keyof typeof variants) => {
  const references = recordsOf(name)
    .map(({ borgerReference }) => borgerReference)
    .filter((reference) => typeof reference === 'string' && reference.startsWith('b0000-'))
  return [...Map.groupBy(references, (reference) => reference).values()].map((same) => same.length)
}

describe('sound records without forløb', () => {
  test('are of each type as often as the mix says', () => {
    const slugOf = new Map(types.map(({ name, slug }) => [name as unknown, slug]))
    const slugs = recordsOf('soundWithoutCourses').map(({ registreringstype }) =>
      slugOf.get(registreringstype),
    )
    const counts = Object.fromEntries(
      [...Map.groupBy(slugs, (slug) => slug)].map(([slug, same]) => [slug, same.length]),
    )
    expect(counts).toEqual(countsOf(RECORDS, ['forloeb']))
  })

  test('have no finding at all', () => {
    expect(reportOf('soundWithoutCourses').findings).toEqual([])
  })
})

describe('mixed records', () => {
  test('are faulty as often as is said, and as often as the engine finds', () => {
    const { faulty } = drawn.get('mixed')!
    expect(faulty).toBeGreaterThan(RECORDS * 0.01)
    expect(faulty).toBeLessThan(RECORDS * 0.03)
    expect(faultyIn('mixed')).toBe(faulty)
  })

  test('have a reference of their own, or none', () => {
    const counts = referencesIn('mixed')
    expect(counts.length).toBeGreaterThan(RECORDS * 0.3)
    expect(Math.max(...counts)).toBe(1)
  })
})

test('records with shuffled keys are the same as those without', () => {
  expect(recordsOf('shuffled')).toHaveLength(RECORDS)
  expect(textOf('shuffled')).not.toBe(textOf('mixed'))
  const written = (name: 'mixed' | 'shuffled') =>
    recordsOf(name)
      .map((record) => JSON.stringify(sorted(record)))
      .sort()
  expect(written('shuffled')).toEqual(written('mixed'))
})

test('of records in cases, about 40 in a hundred share their reference, and no case is faulty', () => {
  const shared = referencesIn('shared').filter((count) => count > 1)
  const inCases = shared.reduce((all, count) => all + count, 0)
  expect(inCases).toBeGreaterThan(RECORDS * 0.38)
  expect(inCases).toBeLessThanOrEqual(RECORDS * 0.4)
  expect(faultyIn('shared')).toBe(drawn.get('shared')!.faulty)
})

test('all are faulty where all should be', () => {
  expect(drawn.get('faulty')!.faulty).toBe(RECORDS)
  expect(faultyIn('faulty')).toBe(RECORDS)
})

/** The same value with its keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
