import { describe, expect, test } from 'vitest'
import { answers } from '../../../src/components/search/answers.ts'
import { readExcerpt } from '../../../src/components/search/find.ts'
import { queryWords } from '../../../src/components/search/query-words.ts'
import { spellings } from '../../../src/components/search/spellings.ts'

test.each([
  ['loenseddel', ['loenseddel', 'lønseddel']],
  ['lønseddel', ['lønseddel', 'loenseddel']],
  ['Aarsag', ['aarsag', 'årsag']],
  ['AAR', ['aar', 'år']],
  [
    'opmærksomhedsomraade',
    ['opmærksomhedsomraade', 'opmærksomhedsområde', 'opmaerksomhedsomraade'],
  ],
  ['TASS', ['tass']],
  ['', ['']],
  // å as two characters, as some systems write it.
  ['a\u030ar', ['år', 'aar']],
])('%s is spelled %j', (query, expected) => {
  expect(spellings(query)).toEqual(expected)
})

test.each([
  ['hvornår skal cv godkendes?', 'cv godkendes?'],
  ['Hvornaar skal CV godkendes', 'CV godkendes'],
  ['hvad skal jeg', 'hvad skal jeg'],
  ['  stå til rådighed ', 'stå rådighed'],
  ['TASS', 'TASS'],
  ['', ''],
])('%s is about %s', (query, expected) => {
  expect(queryWords(query)).toBe(expected)
})

describe('a text answers', () => {
  test.each([
    ['Lønsedler og kontoudtog', 'lønseddel', true],
    ['Ved sygdom under 14 dage', 'syg', true],
    ['Syg', 'sygdom', false],
    ['En åben dør', 'åbningstid', false],
    ['Opsamlende vurdering', 'ophævelse', false],
    ['KMD Opera', 'kmd opera', true],
    ['KMD Opera', 'kmd portal', false],
    ['straksmatch', 'match', false],
    ['LAB § 20', '§ 20', true],
    ['alt', '', true],
    ["Borgerens CV'et", 'CVet', true],
    ['Borgerens CV’et', 'cvet', true],
    ['A-kasse', 'akasse', true],
    ['Tlf.nr.', 'tlfnr', true],
    ['Det bør du', 'børn', false],
    ['Hjælp til børn', 'børn', true],
    ['En syg borger', 'syge', true],
    ['Et job', 'jobs', true],
    ['En mand', 'man', true],
    ['En man', 'mand', false],
  ])('%s ← %s: %s', (text, query, expected) => {
    expect(answers(text, query)).toBe(expected)
  })
})

test.each([
  ['Ud i <mark>match</mark> nu.', 'Ud i match nu. Og mere.', ['Ud i ', '*match', ' nu.']],
  ['i <mark>match</mark> nu', 'Ud i match nu.', ['… ', 'i ', '*match', ' nu', ' …']],
  ['<mark>A</mark> <mark>b?</mark>', 'A b?', ['*A', ' ', '*b?']],
  ['&lt;b&gt; &amp;lt; &quot;.', '<b> &lt; ".', ['<b> &lt; ".']],
  ['', 'Tekst.', []],
])('%s of %s is read as %j', (excerpt, content, expected) => {
  expect(
    readExcerpt(excerpt, content).map(({ text, isHit }) => (isHit ? `*${text}` : text)),
  ).toEqual(expected)
})
