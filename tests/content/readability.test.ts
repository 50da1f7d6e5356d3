import { describe, expect, test } from 'vitest'
import { lix } from './lix.ts'
import { blocksOfPage, contentPages } from './page-text.ts'
import readability from './readability.json' with { type: 'json' }

/** Pages that may be harder to read, each with its own limit and the reason. */
const exceptions = readability.exceptions as Record<string, { limit: number; reason: string }>

/** LIX counts for Danish; the page in English is another matter. */
const pages = contentPages().filter((page) => page !== 'sider/en')

/** Headings would only make sentences look shorter. */
const lixOf = (page: string) => lix(blocksOfPage(page, { running: true }))

test('every page of guidance is easy enough to read', () => {
  const measured = pages.map((page) => ({ page, lix: lixOf(page) }))
  print(measured)
  const tooHard = measured.filter(
    ({ page, lix }) => lix > (exceptions[page]?.limit ?? readability.limit),
  )
  expect(tooHard.map(inWords)).toEqual([])
})

interface Measured {
  page: string
  lix: number
}

const inWords = ({ page, lix }: Measured): string => `${page} ${lix.toFixed(1)}`

/** One line for each part of the content, the hardest page first. */
function print(measured: Measured[]): void {
  const parts = Map.groupBy(measured, ({ page }) => page.split('/')[0] ?? page)
  for (const [part, pages] of parts) {
    pages.sort((a, b) => b.lix - a.lix)
    const list = pages.map(inWords).join(', ').replaceAll(`${part}/`, '')
    process.stdout.write(`LIX ${part}: ${list}\n`)
  }
}

test('an exception has a reason and is needed', () => {
  for (const [page, { limit, reason }] of Object.entries(exceptions)) {
    expect(reason, page).not.toBe('')
    expect(limit, page).toBeGreaterThan(readability.limit)
    expect(lixOf(page), page).toBeGreaterThan(readability.limit)
  }
})

describe('LIX', () => {
  test('is words a sentence and long words in a hundred', () => {
    // 8 words, 2 sentences, 2 words of more than six letters
    expect(lix(['Borgeren kommer i dag. Du kan hjælpe borgeren.'])).toBe(8 / 2 + (100 * 2) / 8)
  })

  test.each([
    ['a numbered day', 'Det var 1. oktober 2008 i dag.', 1],
    ['a thousand and an abbreviation', 'Det er 10.000 kr. pr. person i alt.', 1],
    ['a colon', 'Husk det: det er vigtigt.', 2],
    ['a question', 'Er du der? Ja.', 2],
  ])('counts sentences right with %s', (_what, text, sentences) => {
    const words = text.match(/[\p{L}\p{N}.]+/gu)!.length
    const long = text.match(/\p{L}{7,}/gu)?.length ?? 0
    expect(lix([text])).toBeCloseTo(words / sentences + (100 * long) / words)
  })

  test('ends a sentence with each block', () => {
    expect(lix(['en to tre', 'en to tre'])).toBe(3)
  })
})
