import { expect, test } from 'vitest'
import { letterAbout } from '../../../src/components/page/letter-about.ts'

test('a letter names the page it is about, and nothing else', () => {
  const contact = { name: 'hjaelp@example.org', href: 'mailto:hjaelp@example.org' }
  expect(letterAbout(contact, 'Når borgeren & du mødes')).toBe(
    'mailto:hjaelp@example.org?subject=Om%20siden%20%22N%C3%A5r%20borgeren%20%26%20du%20m%C3%B8des%22',
  )
})

test('a page to write on is led to as it is', () => {
  const page = 'https://example.org/skriv'
  expect(letterAbout({ name: page, href: page }, 'CV')).toBe(page)
})
