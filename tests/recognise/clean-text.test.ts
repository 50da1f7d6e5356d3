import { expect, test } from 'vitest'
import { CleanTexts } from '../../src/recognise/index.ts'
import { AS_OF, soundLines } from './sound.ts'

const texts = new CleanTexts(AS_OF, 2000)
const cv = { registreringstype: 'cv-godkendelse', godkendtdato: '2008-09-16' }
const linesOf = (...records: object[]) => records.map((one) => JSON.stringify(one)).join('\n')

test.each([
  [cv, 'cv-godkendelse'],
  [{ ...cv, borgerReference: 'a' }, 'cv-godkendelse'],
  [
    { registreringstype: 'fravær', aarsag: 'andet', fra: '2008-09-16', registreretI: 'TASS' },
    'fravær',
  ],
])('the type of a clean registration is known: %j', (record, type) => {
  expect(texts.typeOfClean(linesOf(record))).toBe(type)
})

test.each([
  ['what is not sure to be clean', '{}'],
  ['more than one registration', linesOf(cv, cv)],
  ['a course of registrations', soundLines('forloeb', 1)[0] ?? ''],
  ['no registration', ' \n'],
  [
    'half of a pair of characters',
    linesOf({ ...cv, borgerReference: 'a' }).replace('a"', '\ud83d"'),
  ],
  ['more than is looked at', `${linesOf(cv)}${' '.repeat(2000)}`],
])('nothing is said of %s', (_, text) => {
  expect(texts.typeOfClean(text)).toBeUndefined()
})
