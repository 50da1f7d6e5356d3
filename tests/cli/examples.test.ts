import { describe, expect, test } from 'vitest'
import type { Profile, Report } from '../../src/api/index.ts'
import { AS_OF, examples } from '../engine/examples.ts'
import { modtagelse } from './command-line.ts'

const slugs = [...new Set(examples.map(({ slug }) => slug))]
const profiles: Profile[] = ['draft', 'complete']

describe.each(slugs)('the examples of %s, a line each,', (slug) => {
  test.each(profiles)('get the codes they expect as %s', async (profile) => {
    const mine = examples.filter((example) => example.slug === slug && example.profile === profile)
    if (mine.length === 0) return
    const input = mine.map(({ draft }) => JSON.stringify(draft)).join('\n')
    const args = ['validate', '-', '--input', 'ndjson', '--as-of', AS_OF]
    const run = await modtagelse([...args, '--profile', profile, '--format', 'json'], input)
    const { findings, ok } = JSON.parse(run.stdout) as Report
    const codes = mine.map((_, index) =>
      findings
        .filter(({ record }) => record === index)
        .map(({ code }) => code)
        // Put together, examples that name the same citizen make a case, which none of them is about.
        .filter((code) => slug === 'forloeb' || !code.startsWith('forloeb-'))
        .sort(),
    )
    expect(codes).toEqual(mine.map((example) => [...example.expect].sort()))
    expect(run.exitCode).toBe(ok ? 0 : 1)
  })
})
