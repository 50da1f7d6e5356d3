import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { findDeadLinks } from '../../build/links.ts'

const roots: string[] = []

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true })
})

/** A built site of these files, in a folder of its own. */
function siteOf(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'modtagelse-links-'))
  roots.push(root)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

test('a site whose links all lead somewhere has no dead links', () => {
  const root = siteOf({
    'index.html': `
      <link rel="stylesheet" href="/_astro/side.css"><img src="billede.svg" alt="">
      <a href="/frister/">Frister</a> <a href="frister/#ydelse">Ydelse</a> <a href="#top">Op</a>
      <a href="/frister/#dato=2008-10-01">Til sidens script</a>
      <a href="">Samme side</a> <a href="?side=2">Næste</a> <a href="/schemas/v1/index.json">Data</a>
      <a href="https://example.org/findes-ikke">Ude</a> <a href="mailto:post@example.org">Skriv</a>`,
    'frister/index.html':
      '<h2 id="ydelse">Ydelse</h2><h2 id="første">Første</h2><a href="#f%C3%B8rste">x</a>',
    '404.html': '<a href="/">Forside</a>',
    '_astro/side.css': '',
    'billede.svg': '<svg/>',
    'schemas/v1/index.json': '{}',
  })
  expect(findDeadLinks(root)).toEqual([])
})

test('links, images, scripts and stylesheets that lead nowhere are found', () => {
  const root = siteOf({
    'index.html': '<link rel="stylesheet" href="/nej.css"><script src="/nej.js"></script>',
    'regler/index.html':
      '<img src="nej.svg" alt=""><a href="/frister">uden skråstreg</a><noscript><a href="../frister/">x</a></noscript>',
    'regler/tomt/index.html':
      '<a href="../">op</a><form action="/nej/"></form><a href="http://">x</a>',
  })
  expect(findDeadLinks(root)).toEqual([
    { page: '/', target: '/nej.css', problem: 'no-such-address' },
    { page: '/', target: '/nej.js', problem: 'no-such-address' },
    { page: '/regler/', target: 'nej.svg', problem: 'no-such-address' },
    { page: '/regler/', target: '/frister', problem: 'no-such-address' },
    { page: '/regler/', target: '../frister/', problem: 'no-such-address' },
    { page: '/regler/tomt/', target: '/nej/', problem: 'no-such-address' },
    { page: '/regler/tomt/', target: 'http://', problem: 'no-such-address' },
  ])
})

test('anchors that are missing are found, on the page itself and on others', () => {
  const root = siteOf({
    'index.html': '<h2 id="svar">Svar</h2><a href="#svare">x</a><a href="/frister/#svar">x</a>',
    'frister/index.html': '<template><p id="svar"></p></template><a href="/#svar">x</a>',
  })
  expect(findDeadLinks(root)).toEqual([
    { page: '/', target: '#svare', problem: 'no-such-anchor' },
    { page: '/', target: '/frister/#svar', problem: 'no-such-anchor' },
  ])
})

test('absolute links to the site itself are internal', () => {
  const root = siteOf({
    'index.html':
      '<link rel="canonical" href="https://modtagelse.example/"><a href="https://modtagelse.example/nej/">x</a>',
  })
  expect(findDeadLinks(root, 'https://modtagelse.example')).toEqual([
    { page: '/', target: 'https://modtagelse.example/nej/', problem: 'no-such-address' },
  ])
})

test('on a site under a path, what leads out of it is dead', () => {
  const root = siteOf({
    'index.html':
      '<a href="/modtagelse/frister/#a">x</a><a href="/frister/">x</a><a href="nej/">x</a>',
    'frister/index.html':
      '<h2 id="a">A</h2><a href="https://kommune.example/">x</a><a href="..">x</a>',
  })
  expect(findDeadLinks(root, 'https://kommune.example/modtagelse')).toEqual([
    { page: '/frister/', target: 'https://kommune.example/', problem: 'no-such-address' },
    { page: '/', target: '/frister/', problem: 'no-such-address' },
    { page: '/', target: 'nej/', problem: 'no-such-address' },
  ])
})

test('an id that is used twice is found once', () => {
  const root = siteOf({
    'index.html': '<p id="svar"></p><p id="svar"></p><p id="svar"></p><p id="andet"></p>',
  })
  expect(findDeadLinks(root)).toEqual([{ page: '/', target: 'svar', problem: 'id-used-twice' }])
})

test('labels and buttons that name an id which is not there are found', () => {
  const root = siteOf({
    'index.html': `
      <h2 id="a">A</h2><nav aria-labelledby="a b"></nav><label for="c">C</label>
      <button popovertarget="a">x</button><button popovertarget="d">y</button>`,
  })
  expect(findDeadLinks(root)).toEqual([
    { page: '/', target: '#b', problem: 'no-such-anchor' },
    { page: '/', target: '#c', problem: 'no-such-anchor' },
    { page: '/', target: '#d', problem: 'no-such-anchor' },
  ])
})

test('what is written later is no dead link, and anything else is', () => {
  const root = siteOf({ 'index.html': '<a href="/pakke/a.tgz">Hent</a> <a href="/pakker/">Se</a>' })
  expect(findDeadLinks(root, 'http://localhost', '/pakke/').map(({ target }) => target)).toEqual([
    '/pakker/',
  ])
})
