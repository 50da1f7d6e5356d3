import { expect, test } from 'vitest'
import { trimSelector } from '../../build/design-system.ts'

test.each([
  ['p', 'p'],
  ['a:focus', 'a:focus'],
  ['.h1', undefined],
  ['h1 a', undefined],
  ['sub', undefined],
  ['h6 + p', undefined],
  ['summary', 'summary'],
  ['input[type=number]', undefined],
  ['::-webkit-file-upload-button', undefined],
  ['::-webkit-input-placeholder', undefined],
  ['.skipnav .icon-svg', undefined],
  ['ul:not(.accordion):not(.sidemenu)', 'ul'],
  ['ul:not(.skipnav)', 'ul:not(.skipnav)'],
  ['a.skipnav:focus', 'a.skipnav:focus'],
  [
    'input[type=search]::-webkit-search-decoration',
    'input[type=search]::-webkit-search-decoration',
  ],
])('%s becomes %s', (selector, expected) => {
  expect(trimSelector(selector)).toBe(expected)
})
