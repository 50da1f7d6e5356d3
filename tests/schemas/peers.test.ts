import { describe, expect, test } from 'vitest'
import { validators } from '../../src/schemas/validators.ts'
import { judged } from './judged.ts'
import { peers } from './peers/index.ts'
import { misjudged } from './peers/misjudged.ts'
import { rowOfTest } from './peers/rows.ts'
import type { Peer } from './peers/peer.ts'
import { bundles, published } from './published.ts'

describe.each(peers)('$bibliotek ($hvordan)', ({ split, bundled }) => {
  test('judges every bundle rightly', async () => {
    expect(await misjudged(bundled, bundles, judged)).toEqual([])
  })

  test('judges the schemas that refer to each other rightly', async () => {
    expect(await misjudged(split, published, judged)).toEqual([])
  })
})

describe('what is told to vendors', () => {
  const byLibrary = [...Map.groupBy(peers, ({ bibliotek }) => bibliotek)]
  const told = (by: 'test' | 'script') => validators.filter(({ koert }) => koert === by)

  // After a new example or a new version: `node tests/schemas/elsewhere/run.ts --tests --write`.
  test('of the libraries above is what was seen there, of the versions that are pinned', () => {
    const seen = byLibrary.map(([, ways]) => rowOfTest(ways as [Peer, ...Peer[]], 'some day'))
    expect(told('test').map((row) => ({ ...row, dato: 'some day' }))).toEqual(seen)
  })

  test.each(told('script'))('of $bibliotek adds up', (row) => {
    const { rigtige, af, godkenderForkert, afviserRigtig, overser, version } = row
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(rigtige + godkenderForkert + afviserRigtig).toBeLessThanOrEqual(af)
    expect(overser === '').toBe(rigtige === af)
    expect(overser).toMatch(/^$|^[A-ZÆØÅ].*\.$/)
  })

  test('names each library of a language once, with the day it was run', () => {
    const names = validators.map(({ bibliotek, sprog }) => `${bibliotek} ${sprog}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { dato } of validators) expect(dato).toMatch(/^20\d\d-\d\d-\d\d$/)
  })
})
