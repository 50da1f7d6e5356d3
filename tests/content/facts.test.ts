import { beforeAll, describe, expect, test } from 'vitest'
import { source } from '../../src/components/source.ts'
import facts from './facts.json' with { type: 'json' }
import { contentPages, textOfPage } from './page-text.ts'

const texts = new Map<string, string>()

beforeAll(() => {
  for (const page of new Set(facts.flatMap(({ pages }) => pages))) {
    texts.set(page, textOfPage(page))
  }
})

describe('no edit loses a fact of the source', () => {
  test.each(facts)('$kilde $fact', ({ pages, pattern }) => {
    const proof = new RegExp(pattern, 'imu')
    const without = pages.filter((page) => !proof.test(texts.get(page) ?? ''))
    expect(without).toEqual([])
  })
})

describe('the table of facts', () => {
  const numbers = new Set(facts.map(({ kilde }) => kilde))

  test('names pages and paragraphs that there are', () => {
    const pages = contentPages()
    expect(facts.flatMap((fact) => fact.pages).filter((page) => !pages.includes(page))).toEqual([])
    const paragraphs = new Set(source.map(({ number }) => number))
    expect([...numbers].filter((number) => !paragraphs.has(number))).toEqual([])
  })

  test('has one of every paragraph that demands or recommends something', () => {
    /** Headings of lists: they say nothing that the items of the list do not. */
    const headings = ['3.1.2', '3.1.3', '3.2.2', '3.5.2']
    const told = source.filter(({ kind }) => kind === 'krav' || kind === 'anbefaling')
    expect(
      told.map(({ number }) => number).filter((n) => !numbers.has(n) && !headings.includes(n)),
    ).toEqual([])
  })
})
