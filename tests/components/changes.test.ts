import { expect, test } from 'vitest'
import { releases } from '../../src/components/changes/releases.ts'

test('the list of changes is cut at its versions, without what is not released', () => {
  const markup =
    '<h1 id="aendringer">Ændringer</h1>\n<h2 id="ikke-udgivet">Ikke udgivet</h2>\n<ul><li>Nyt</li></ul>\n' +
    '<h2 id="110">1.1.0</h2>\n<p>Bedre &amp; mere</p>\n<ul><li>a</li></ul>\n<h2 id="100">1.0.0</h2>\n<p>Først</p>'
  expect(releases(markup)).toEqual([
    { version: '1.1.0', id: '110', content: '<p>Bedre &amp; mere</p>\n<ul><li>a</li></ul>' },
    { version: '1.0.0', id: '100', content: '<p>Først</p>' },
  ])
})
