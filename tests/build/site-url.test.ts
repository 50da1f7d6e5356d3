import { expect, test } from 'vitest'
import { sitePlace } from '../../build/site-url.ts'

test.each([
  [undefined, 'http://localhost:4321', '/'],
  ['', 'http://localhost:4321', '/'],
  ['https://eksempel.dk', 'https://eksempel.dk', '/'],
  ['https://eksempel.dk/', 'https://eksempel.dk', '/'],
  ['https://kommune.example/modtagelse', 'https://kommune.example/modtagelse', '/modtagelse/'],
  ['https://kommune.example/modtagelse/', 'https://kommune.example/modtagelse', '/modtagelse/'],
  ['http://intra:8080/a/b.c/', 'http://intra:8080/a/b.c', '/a/b.c/'],
])('SITE_URL %j is served at %s, under %s', (written, site, base) => {
  expect(sitePlace(written)).toEqual({ site, base })
})

test.each([
  ['https://bo:kodeord@kommune.example/modtagelse/', 'has a user name or a password'],
  ['https://bo@kommune.example/', 'has a user name or a password'],
  ['https://kommune.example/?side=1', 'has a query'],
  ['https://kommune.example/?', 'has a query'],
  ['https://kommune.example/#top', 'has a fragment'],
  ['kommune.example/modtagelse', 'is not the address of a web site'],
  ['ftp://kommune.example/', 'is not the address of a web site'],
  ['https://kommune.example/vores sider/', 'has a path with other signs'],
  ['https://kommune.example//modtagelse/', 'has a path with other signs'],
])('SITE_URL %j is refused: it %s', (written, what) => {
  expect(() => sitePlace(written)).toThrow(`SITE_URL ${what}`)
  expect(() => sitePlace(written)).toThrow(/SITE_URL=https?:\/\/\S+ npm run build$/)
})

test('a password is not repeated', () => {
  expect(() => sitePlace('https://bo:kodeord@kommune.example/')).not.toThrow('kodeord')
})
