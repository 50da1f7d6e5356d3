import { expect, test } from 'vitest'
import { datesIn } from '../../../src/components/page/last-changed.ts'
import { neighbours } from '../../../src/components/page/neighbours.ts'

test('a file has the date of the newest commit that changed it', () => {
  const log =
    '\x002026-11-25\n\nsrc/content/a.mdx\nsrc/content/sub/b.mdx\n\x002026-11-24\n\nsrc/content/a.mdx\nsrc/content/c d.mdx\n'
  expect(Object.fromEntries(datesIn(log))).toEqual({
    'src/content/a.mdx': '2026-11-25',
    'src/content/sub/b.mdx': '2026-11-25',
    'src/content/c d.mdx': '2026-11-24',
  })
})

test('no history, no dates', () => {
  expect(datesIn('').size).toBe(0)
})

test('a page has neighbours only where there are pages', () => {
  const a = { href: '/a/', name: 'A' }
  const b = { href: '/b/', name: 'B' }
  const c = { href: '/c/', name: 'C' }
  const pages = [a, b, c]
  expect(neighbours(pages, '/a/')).toEqual({ previous: undefined, next: b })
  expect(neighbours(pages, '/b/')).toEqual({ previous: a, next: c })
  expect(neighbours(pages, '/c/')).toEqual({ previous: b, next: undefined })
  expect(neighbours(pages, '/x/')).toEqual({ previous: undefined, next: undefined })
})
