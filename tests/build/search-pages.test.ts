import { expect, test } from 'vitest'
import keywords from '../../src/content/soegeord.json' with { type: 'json' }
import { searchPages } from '../../build/search-pages.ts'
import { paragraphWord } from '../../src/components/search/paragraph-word.ts'

const page = (url: string, body: string) => ({
  url,
  markup: `<!doctype html><body><nav>Menu</nav><main><h1>Navn</h1>${body}</main></body>`,
})

/** A page for every keyword, so that only what a test is about is missing. */
const others = [...new Set(keywords.flatMap(({ sider }) => sider))].filter(
  (url) => !url.includes('#'),
)
const glossary = page(
  '/ordliste/',
  '<section class="entry" aria-labelledby="ams"><h3 id="ams">AMS</h3><p>Styrelsen.</p></section>',
)
const site = (...pages: { url: string; markup: string }[]) =>
  searchPages([
    ...others.filter((url) => !pages.some((each) => each.url === url)).map((url) => page(url, '')),
    glossary,
    ...pages,
  ])
const contentOf = (url: string, body: string) =>
  site(page(url, body)).find((each) => each.url === url)?.content

test('says of a page what it is called, what it is, and its text', () => {
  expect(contentOf('/regler/tomt/', '<p>Tekst</p>')).toBe(
    '<html lang="da"><head><meta data-pagefind-meta="title[content]" content="Navn">' +
      '<meta data-pagefind-meta="ord[content]" content="tomt">' +
      '<meta data-pagefind-filter="slags[content]" content="Regel"></head>' +
      '<body><main data-pagefind-body><p>Tekst</p></main></body></html>',
  )
})

test('leaves out what a page says in passing', () => {
  const content = contentOf(
    '/om/',
    '<nav>a</nav><p>b<span class="definition">c</span></p><pre>d</pre><ul class="pages x">e</ul>',
  )
  expect(content).toContain('<main data-pagefind-body><p>b</p></main>')
})

test('makes a result of each term of the glossary', () => {
  const found = site()
  expect(found.map(({ url }) => url)).not.toContain('/ordliste/')
  const ams = found.find(({ url }) => url === '/ordliste/#ams')?.content
  expect(ams).toContain('title[content]" content="AMS"')
  expect(ams).toContain('content="STAR"')
})

test('a step and a schema are found by what people call their fields', () => {
  for (const url of ['/minimumskrav/foerste-henvendelse/', '/skemaer/tilmelding/']) {
    expect(contentOf(url, '')).toMatch(/"navne\[content\]" content="[^"]*Tlf\.nr\.,/)
  }
  expect(contentOf('/skemaer/fravaer/', '')).not.toContain('Tlf.nr.')
  expect(contentOf('/om/', '')).not.toContain('navne')
})

test('leaves out the pages that repeat others', () => {
  const urls = site(page('/sporbarhed/', ''), page('/hele-vejledningen/', ''), page('/', '')).map(
    ({ url }) => url,
  )
  expect(urls).not.toContain('/sporbarhed/')
  expect(urls).not.toContain('/hele-vejledningen/')
  expect(urls).not.toContain('/')
})

test('stops at keywords for a page that is not there', () => {
  expect(() => searchPages([glossary])).toThrow('soegeord.json gives words for no page')
})

test('finds a step by the numbers of the paragraphs it cites, as one word each', () => {
  const content = contentOf(
    '/minimumskrav/cv/',
    '<p>Tekst <a class="kilde" href="/sporbarhed/#afsnit-3.4.1">Kilde 3.4.1</a></p>',
  )
  expect(content).toContain(paragraphWord('3.4.1'))
  expect(contentOf('/om/', '<a class="kilde" href="/sporbarhed/#3.4.1">3.4.1</a>')).not.toContain(
    paragraphWord('3.4.1'),
  )
})

test('leaves out release notes', () => {
  expect(contentOf('/aendringer/', '<p>Tekst</p>')).toBeUndefined()
})
