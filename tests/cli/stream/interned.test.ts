import { expect, test } from 'vitest'
import type { Finding } from '../../../src/api/index.ts'
import { Interned } from '../../../src/cli/checking/stream/interned.ts'

const finding = (title: string): Finding => ({
  code: 'mangler',
  severity: 'error',
  record: 0,
  path: '/forloeb',
  message: 'Noget mangler.',
  requirement: { id: 'forloeb.forloeb', title, kilde: [], url: '/minimumskrav/' },
})

// A list and what is in it are one field, and have a title each.
test('findings on one field keep the title of what they are about', () => {
  const interned = new Interned()
  const titles = ['Registrering', 'Forløbets registreringer', 'Registrering']
  expect(titles.map((title) => interned.finding(finding(title)))).toEqual(titles.map(finding))
})
