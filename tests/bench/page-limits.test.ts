import { describe, expect, test } from 'vitest'
import { brokenLimits, isGuidance, limits, lowScores } from '../../bench/page-limits.ts'

const path = '/spoergsmaal/hurtig-screening/'

test('pages of guidance are questions, steps, rules and interpretations', () => {
  const guidance = [path, '/spoergsmaal/', '/minimumskrav/cv/', '/regler/tomt/', '/fortolkninger/']
  expect(guidance.filter(isGuidance)).toEqual(guidance)
  expect(['/', '/minimumskrav/', '/validator/', '/ordliste/'].filter(isGuidance)).toEqual([])
})

describe('a page of guidance', () => {
  test('may take as much as the limits say', () => {
    expect(brokenLimits({ path, ...limits })).toEqual([])
  })

  test.each([
    ['markupAndStyles', 'bytes of HTML and CSS after gzip'],
    ['requests', 'requests'],
    ['scripts', 'scripts'],
    ['bytes', 'bytes in all'],
  ] as const)('that takes one more of %s is named', (what, words) => {
    const found = limits[what] + 1
    expect(brokenLimits({ path, ...limits, [what]: found })).toEqual([
      `${path} takes ${found} ${words}, at most ${limits[what]}`,
    ])
  })

  test('that breaks several limits is told of each', () => {
    expect(
      brokenLimits({ path, ...limits, requests: limits.requests + 1, scripts: limits.scripts + 1 }),
    ).toHaveLength(2)
  })
})

test('a page that is made to run something has no limits here', () => {
  expect(brokenLimits({ path: '/validator/', ...limits, scripts: 3 })).toEqual([])
})

test('scores are to be full, that of performance apart', () => {
  const full = { performance: 61, accessibility: 100, 'best-practices': 100, seo: 100 }
  expect(lowScores(path, full)).toEqual([])
  expect(lowScores(path, { ...full, seo: 99 })).toEqual([`${path} has 99 of 100 for seo`])
})
