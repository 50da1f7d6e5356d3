import { describe, expect, test } from 'vitest'
import { findTerms } from '../../../src/components/terms/find-terms.ts'
import { linkTerms } from '../../../src/components/terms/link-terms.ts'
import type { Term } from '../../../src/components/terms/term.ts'

const term = (id: string, ...match: string[]): Term => ({
  id,
  title: match[0] ?? id,
  short: `Hvad ${id} er.`,
  match,
})
const terms = [
  term('match', 'match'),
  term('matchkategori', 'match 4', 'matchkategori'),
  term('tass', 'TASS'),
  term('lab', 'LAB', 'LAB § 20'),
  term('a-kasse', 'a-kasse', 'a-kassen'),
  term('oekonomi', 'økonomi'),
]

describe('terms in a text', () => {
  /** Each text with the terms to be found in it, as `form: id`. */
  const cases: { why: string; text: string; found: string[] }[] = [
    { why: 'whole words', text: 'Et match i TASS.', found: ['match: match', 'TASS: tass'] },
    { why: 'a capital at the beginning', text: 'Match først', found: ['Match: match'] },
    { why: 'no other capitals', text: 'MATCH og Tass og tass', found: [] },
    { why: 'no part of a word', text: 'straksmatch, matches, TASSER', found: [] },
    { why: 'no part of a word with a Danish letter', text: 'matchø åmatch', found: [] },
    { why: 'no part of a word with a hyphen', text: 'TASS-sagen og e-match', found: [] },
    { why: 'a hyphen of its own', text: 'TASS - match', found: ['TASS: tass', 'match: match'] },
    { why: 'a half word before "og"', text: 'match- og cv', found: ['match: match'] },
    { why: 'the longest form', text: 'I match 4 nu', found: ['match 4: matchkategori'] },
    { why: 'not into a number', text: 'match 45', found: ['match: match'] },
    { why: 'signs in a form', text: 'efter LAB § 20.', found: ['LAB § 20: lab'] },
    { why: 'a form with a hyphen', text: 'A-kassen ved det', found: ['A-kassen: a-kasse'] },
    { why: 'Danish letters', text: 'Økonomi tæller', found: ['Økonomi: oekonomi'] },
    { why: 'at both ends', text: 'TASS', found: ['TASS: tass'] },
    { why: 'nothing in nothing', text: '', found: [] },
  ]

  test.each(cases)('$why: $text', ({ text, found }) => {
    const stretches = findTerms(text, terms)
    expect(stretches.map((each) => each.text).join('')).toBe(text)
    expect(
      stretches.flatMap((each) => (each.term ? [`${each.text}: ${each.term.id}`] : [])),
    ).toEqual(found)
  })

  test('one form of two terms is a mistake', () => {
    expect(() => findTerms('x', [term('a', 'Match'), term('b', 'match')])).toThrow('both a and b')
  })

  test('a list without terms finds none', () => {
    expect(findTerms('match', [])).toEqual([{ text: 'match' }])
  })
})

/** Markup with each button written as [word] and each definition as {id}: what matters of it, short enough to read. */
const brief = (markup: string): string =>
  markup
    .replaceAll(
      /<button class="term" type="button" popovertarget="([^"]*)">([^<]*)<\/button>/g,
      '[$2]',
    )
    .replaceAll(/<span class="definition" id="([^"]*)" popover(?:="")?>.*?<\/span>/g, '{$1}')

describe('terms on a page', () => {
  const cases: { why: string; markup: string; linked: string }[] = [
    {
      why: 'at its first use alone',
      markup: '<p>Et match og et match.</p><p>Match i TASS.</p>',
      linked:
        '<p>Et [match]{ord-match} og et match.</p>' +
        '<p>Match i <span class="held">[TASS].</span>{ord-tass}</p>',
    },
    {
      why: 'not in headings, links, code and controls',
      markup:
        '<h2>Match</h2><a href="/">match</a><code>match</code><pre>match</pre>' +
        '<button>match</button><label>match</label><summary>match</summary><p>match</p>',
      linked:
        '<h2>Match</h2><a href="/">match</a><code>match</code><pre>match</pre>' +
        '<button>match</button><label>match</label><summary>match</summary><p>[match]{ord-match}</p>',
    },
    {
      why: 'not below a heading or a link either',
      markup: '<h2><b>Match</b></h2><a href="/"><em>match</em></a><p><b>match</b></p>',
      linked: '<h2><b>Match</b></h2><a href="/"><em>match</em></a><p><b>[match]{ord-match}</b></p>',
    },
    {
      why: 'not in tables of fields, but in tables of text',
      markup:
        '<table class="table fields"><tbody><tr><td>match</td></tr></tbody></table>' +
        '<table><tbody><tr><th>TASS</th><td>TASS</td></tr></tbody></table>',
      linked:
        '<table class="table fields"><tbody><tr><td>match</td></tr></tbody></table>' +
        '<table><tbody><tr><th>TASS</th><td>[TASS]{ord-tass}</td></tr></tbody></table>',
    },
    {
      why: 'not in pictures and elements of our own',
      markup: '<svg><text>TASS</text></svg><modtagelse-validator>TASS</modtagelse-validator>',
      linked: '<svg><text>TASS</text></svg><modtagelse-validator>TASS</modtagelse-validator>',
    },
    {
      why: 'the longer form takes the first use of its own term only',
      markup: '<p>match 4, match 4 og match</p>',
      linked:
        '<p><span class="held">[match 4],</span>{ord-matchkategori} match 4 og [match]{ord-match}</p>',
    },
    {
      why: 'held together with the mark that follows it',
      markup: '<p>(TASS): match, og</p>',
      linked:
        '<p>(<span class="held">[TASS]):</span>{ord-tass} ' +
        '<span class="held">[match],</span>{ord-match} og</p>',
    },
    {
      why: 'characters that HTML writes in its own way',
      markup: '<p>a &lt; b &amp; match</p>',
      linked: '<p>a &lt; b &amp; [match]{ord-match}</p>',
    },
    {
      why: 'not where the word is said to mean something else',
      markup: '<p><span data-almindelig>match</span> og match</p>',
      linked: '<p><span data-almindelig="">match</span> og [match]{ord-match}</p>',
    },
    {
      why: 'nothing at all',
      markup: '<p>Intet<br />her & der</p>',
      linked: '<p>Intet<br />her & der</p>',
    },
  ]

  test.each(cases)('$why', ({ markup, linked }) => {
    expect(brief(linkTerms(markup, terms))).toBe(linked)
  })

  test('the definition says the term, its meaning and the way to the glossary', () => {
    expect(linkTerms('<p>tass</p>', [{ ...term('tass', 'tass'), short: 'A & "B" <c>.' }])).toBe(
      '<p><button class="term" type="button" popovertarget="ord-tass">tass</button>' +
        '<span class="definition" id="ord-tass" popover=""><b>tass:</b> A &amp; "B" &lt;c&gt;. ' +
        '<a href="/ordliste/#tass">Se ordlisten</a></span></p>',
    )
  })
})
