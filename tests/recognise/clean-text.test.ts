import { describe, expect, test } from 'vitest'
import { CleanTexts, decodesAsUtf8 } from '../../src/recognise/index.ts'
import { AS_OF, soundLines } from './sound.ts'

const texts = new CleanTexts(AS_OF, 2000)
const cv = { registreringstype: 'cv-godkendelse', godkendtdato: '2008-09-16' }
const linesOf = (...records: object[]) => records.map((one) => JSON.stringify(one)).join('\n')

describe('of a text whose records are all clean', () => {
  test('their number and types are known', () => {
    const fravaer = {
      registreringstype: 'fravær',
      aarsag: 'ferie',
      fra: '2008-09-16',
      registreretI: 'TASS',
    }
    expect(texts.look(linesOf(fravaer, cv, fravaer))).toEqual({
      records: 3,
      types: ['fravær', 'cv-godkendelse'],
      hasCases: false,
    })
  })

  test('it is known whether some may be of one case', () => {
    const [a, b] = [
      { ...cv, borgerReference: 'a' },
      { ...cv, borgerReference: 'b' },
    ]
    expect(texts.look(linesOf(a, b))?.hasCases).toBe(false)
    expect(texts.look(linesOf(a, b, a))?.hasCases).toBe(true)
    const course = soundLines('forloeb', 1)[0] ?? ''
    expect(new CleanTexts(AS_OF).look(course)?.hasCases).toBe(true)
  })
})

test.each([
  ['one that is not sure to be', `${linesOf(cv)}\n{}`],
  ['none', ' \n'],
  [
    'half of a pair of characters',
    linesOf({ ...cv, borgerReference: 'a' }).replace('a"', '\ud83d"'),
  ],
  ['more than is looked at', `${linesOf(cv)}${' '.repeat(2000)}`],
])('nothing is said of a text with %s', (_, text) => {
  expect(texts.look(text)).toBeUndefined()
})

test('bytes are found out to be UTF-8 by reading them', () => {
  expect(decodesAsUtf8(new TextEncoder().encode('æøå😀'))).toBe(true)
  expect(decodesAsUtf8(Uint8Array.of(0x61, 0xe5, 0x62))).toBe(false)
})
