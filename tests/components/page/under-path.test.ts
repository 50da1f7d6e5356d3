import { expect, test } from 'vitest'
import { underPath } from '../../../src/components/page/under-path.ts'

test('every address that begins at the root of the site is put under its path', () => {
  const page = (root: string) =>
    '<!doctype html><html><head><link rel="icon" href="' +
    `${root}favicon.svg"></head><body><form action='${root}soeg/'><button formaction=${root}soeg/ ></button></form>` +
    `<svg><a xlink:href="${root}frister/"><text>x</text></a></svg><img src="${root}a.png" alt="a > b">` +
    `<noscript><a href="${root}regler/">x</a></noscript>` +
    `<template><a href="${root}regler/#a">x</a></template><a class="x" href = "${root}">x</a></body></html>`
  expect(underPath(page('/'), '/modtagelse/')).toBe(page('/modtagelse/'))
})

test('a page that is called as the path is put under it too', () => {
  expect(underPath('<a href="/regler/">x</a>', '/regler/')).toBe('<a href="/regler/regler/">x</a>')
})

test('what leads elsewhere, is only told of, or stands there already is left as it is', () => {
  const page =
    '<a href="https://example.org/x">x</a><a href="//example.org">x</a><a href="#top">x</a><a href="x/">x</a>' +
    '<link href="/modtagelse/_astro/a.css"><pre>&lt;a href="/x/"></pre><p title="/x/">/x/</p><!-- <a href="/x/"> -->'
  expect(underPath(page, '/modtagelse/')).toBe(page)
})
