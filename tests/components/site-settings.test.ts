import { describe, expect, test } from 'vitest'
import { siteContact } from '../../src/components/site-settings.ts'

const publicSite = 'https://modtagelse.example.org'

describe('a public site', () => {
  test.each([undefined, '', '  '])('without a contact is not built: %j', (contact) => {
    expect(() => siteContact({ url: publicSite, contact })).toThrow(/^SITE_CONTACT is empty/)
  })

  test('may be written to', () => {
    expect(siteContact({ url: publicSite, contact: ' hjaelp@example.org ' })).toEqual({
      name: 'hjaelp@example.org',
      href: 'mailto:hjaelp@example.org',
    })
  })

  test('may have a page for it', () => {
    const page = 'https://example.org/skriv-til-os'
    expect(siteContact({ url: publicSite, contact: page })).toEqual({ name: page, href: page })
  })

  test.each(['ring til os', 'http://example.org/', 'javascript:alert(1)', 'a@b', 'mailto:a@b.dk'])(
    'is not built with a contact that is neither: %s',
    (contact) => {
      expect(() => siteContact({ url: publicSite, contact })).toThrow(/^SITE_CONTACT is "/)
    },
  )
})

test.each([
  undefined,
  '',
  'http://localhost:4321',
  'http://modtagelse.localhost',
  'http://127.0.0.1:8080',
  'http://[::1]:4321',
])('a site that only its builder sees needs no contact: %j', (url) => {
  expect(siteContact({ url, contact: undefined })).toBeUndefined()
})
