import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownText } from '../../src/cli/shown-text.ts'
import { runs } from '../fixtures/runs.ts'

test.each([
  ['a line break', 'a\nb', 'a\\nb'],
  ['other white space that moves the cursor', '\r\t\v\f', '\\r\\t\\x0B\\x0C'],
  ['a sequence that colours a terminal', '\u001B[31mrød\u0007', '\\x1B[31mrød\\x07'],
  ['a sequence that begins with one character', '\u009B31m', '\\x9B31m'],
  ['the rest of the control characters', '\0\u007F\u0085', '\\x00\\x7F\\x85'],
  [
    'marks that turn the writing round',
    'a\u202Enosj.\u2066\u2069b',
    'a\\u202Enosj.\\u2066\\u2069b',
  ],
  ['characters without width', '\uFEFFa\u200Bb\u00ADc\u2060', '\\uFEFFa\\u200Bb\\xADc\\u2060'],
  ['separators of lines', '\u2028\u2029', '\\u2028\\u2029'],
  ['halves of pairs', '\uD83Da\uDE00', '\\uD83Da\\uDE00'],
  ['what lies beyond the first plane', '\u{E0001}', '\\u{E0001}'],
])('%s is written out', (_, text, shown) => {
  expect(shownText(text)).toBe(shown)
})

test.each([
  'æøå ÆØÅ é ü – "’',
  'smørrebrød.json',
  '😀 👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '日本語',
  'می‌خواهم',
  'a\\nb',
  '\uFFFD',
])('%s stays as it is', (text) => {
  expect(shownText(text)).toBe(text)
})

test('what is shown holds nothing that steers a terminal, and is shown the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = shownText(text)
      expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|\p{Bidi_Control}/u)
      expect(shown.isWellFormed()).toBe(true)
      expect(shownText(shown)).toBe(shown)
    }),
    { numRuns: runs(2000) },
  )
})
