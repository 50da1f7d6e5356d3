import type { Page } from 'playwright-core'
import { beforeAll, expect, test, vi } from 'vitest'
import questions from '../content/questions.json' with { type: 'json' }
import { siteInChromium } from '../fixtures/site-in-chromium.ts'

const site = siteInChromium()
// Sixty questions, one after another.
vi.setConfig({ testTimeout: 240_000 })

let page: Page

beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } })
})

/** The addresses that are found, in the order in which they stand on the page. */
async function found(query: string): Promise<string[]> {
  await page.goto(`${site.origin}/soeg/?q=${encodeURIComponent(query)}`)
  await page.getByRole('status').getByText(`"${query}"`).waitFor()
  return page
    .locator('#resultater li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}

test('caseworkers find the page that answers, as they ask', async () => {
  const ranks: { question: string; rank: number; first: string | undefined }[] = []
  for (const { question, page: wanted } of questions) {
    const addresses = await found(question)
    ranks.push({ question, rank: addresses.indexOf(wanted) + 1, first: addresses[0] })
  }
  const missed = ranks.filter(({ rank }) => rank !== 1)
  process.stdout.write(
    missed.map(({ question, rank, first }) => `${rank || '-'} ${question} (${first})\n`).join(''),
  )
  const share = (most: number) =>
    ranks.filter(({ rank }) => rank > 0 && rank <= most).length / ranks.length
  process.stdout.write(`first ${share(1)}, among three ${share(3)}\n`)
  expect(questions.length).toBeGreaterThanOrEqual(60)
  expect(share(1)).toBeGreaterThanOrEqual(0.8)
  expect(share(3)).toBeGreaterThanOrEqual(0.95)
  expect(ranks.filter(({ first }) => first === undefined)).toEqual([])
})

test('the number of a paragraph leads to its step and its rule', async () => {
  const addresses = await found('3.1.8')
  expect(addresses).toContain('/minimumskrav/foerste-henvendelse/')
  expect(addresses).toContain('/regler/match-mangler/')
  expect(addresses.indexOf('/minimumskrav/foerste-henvendelse/')).toBeLessThan(
    addresses.indexOf('/regler/match-mangler/'),
  )
})

test('release notes are not found', async () => {
  for (const query of ['formue', 'screening', 'print']) {
    expect(await found(query)).not.toContain('/aendringer/')
  }
})
