import { expect, test } from 'vitest'
import { fieldRows } from '../../src/components/fields/rows.ts'
import { source } from '../../src/components/source.ts'
import { sources } from '../../src/schemas/sources.ts'
import { blocksOfPage, contentPages } from './page-text.ts'

/** Pages about the product itself, which is of today. */
const OF_TODAY = [
  'sider/en',
  'sider/leverandoerer',
  'sider/leverandoerer/konformitet',
  'sider/privatliv',
  'sider/tilgaengelighed',
]

const TODAY =
  /(?<![\p{L}])(?:nu|for tiden|p\.?t\.|i øjeblikket|for øjeblikket|(?<!tidligere eller )nuværende|(?:gælder|er) i dag|gældende)(?![\p{L}])/iu

/** "gælder" = is in force now; what it is said of stands before it, or nothing after it. "gælder" = concerns is no fault. */
const IN_FORCE =
  /gælder (?:(?:de[nt]? )?(?:ikke længere|stadig|fortsat|endnu)|fra)(?![\p{L}])|(?<![\p{L}])der gælder|(?:regler|krav|frist|lov(?:givning)?|retningslinje|ordning|bestemmelse)(?:e[nt]|r?ne)? gælder(?=[.,;:])/iu

/** A sentence that says of when it speaks. */
const DATED = /\b(?:19|20)\d\d\b|dengang/

/** "nu" as a quotation of the source, and the product's own disclaimer. */
const SAID =
  /^Ordet nu fortæller|^Kilden bruger ordet nu|beskriver ikke reglerne i dag|Det er normalt i dag|bruger siden dagen i dag/i

const isOfNow = (sentence: string) =>
  (TODAY.test(sentence) || IN_FORCE.test(sentence)) && !DATED.test(sentence) && !SAID.test(sentence)

const texts: { place: string; text: string }[] = [
  ...contentPages()
    .filter((page) => !OF_TODAY.includes(page))
    .flatMap((page) => blocksOfPage(page).map((text) => ({ place: page, text }))),
  ...source.map(({ number, gist }) => ({ place: number, text: gist })),
  ...Object.keys(sources).flatMap((slug) =>
    fieldRows(slug, sources).map(({ id, description, krav }) => ({
      place: `${slug} ${id}`,
      text: [description, krav.hvis, krav.udfyldes].filter(Boolean).join(' '),
    })),
  ),
]

test('what is told of 2008 is not told as of now', () => {
  const wrong = texts.flatMap(({ place, text }) =>
    text
      .split(/(?<=[.?!])\s+(?=\p{Lu})/u)
      .filter(isOfNow)
      .map((sentence) => `${place}: ${sentence}`),
  )
  expect(wrong).toEqual([])
})

test.each([
  ['Reglerne gælder i dag.', true],
  ['Kilden siger ikke, hvilke krav der gælder.', true],
  ['Loven siger, hvornår fristen gælder fra.', true],
  ['Fristen gælder, selv om portalen ikke kunne vise den.', true],
  ['Fritagelsen gælder stadig.', true],
  ['Fristen gælder kun borgere i straksmatch.', false],
  ['Det samme gælder ved jobsamtalen.', false],
  ['En ny lov gælder fra 1. januar 2020.', false],
])('"%s" speaks of now: %s', (sentence, expected) => {
  expect(isOfNow(sentence)).toBe(expected)
})
