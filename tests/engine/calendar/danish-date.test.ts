import { describe, expect, test } from 'vitest'
import { readDanishDate } from '../../../src/api/index.ts'

describe('a date as Danes write it', () => {
  test.each([
    ...['1-10-2008', '01-10-2008', '1.10.2008', '01.10.2008', '1/10/2008', '1–10–2008'],
    ...['1/10 2008', '1/10-2008', '1. 10. 2008', 'd. 1/10 2008', 'd. 1/10-2008', 'd.1.10.2008'],
    ...['D. 01.10.2008', 'den 1/10 2008', 'Den 1.10.2008', ' den 1/10 2008 '],
    ...['1. oktober 2008', '1 oktober 2008', '1.oktober 2008', 'den 1. oktober 2008'],
    ...[
      'd. 1. oktober 2008',
      'Den 1. Oktober 2008',
      '1. OKTOBER 2008',
      '1. okt. 2008',
      '1. okt 2008',
    ],
    'den 1. oktober\u00A02008',
  ])('%s', (written) => {
    expect(readDanishDate(written)).toBe('2008-10-01')
  })

  test.each([
    ...['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september'],
    ...['oktober', 'november', 'december'],
  ])('in %s', (month) => {
    const number = readDanishDate(`den 2. ${month} 2008`)?.slice(5, 7)
    expect(readDanishDate(`d. 2. ${month.slice(0, 3)}. 2008`)?.slice(5, 7)).toBe(number)
    expect(readDanishDate(`2/${Number(number)} 2008`)).toBe(`2008-${number}-02`)
  })

  test('with four letters of September', () => {
    expect(readDanishDate('1. sept. 2008')).toBe('2008-09-01')
  })
})

describe('no date', () => {
  test.each([
    ['', 'nothing'],
    ['1/10', 'no year'],
    ['1/10 08', 'a year of two digits may be a day'],
    ['10-08-1', 'a year of one digit'],
    ['oktober 2008', 'no day'],
    ['1. septober 2008', 'a month that may be one or another'],
    ['1. januar-marts 2008', 'more than one month'],
    ['1. 0. 2008', 'no month'],
    ['2008-10-01', 'already as it is to be'],
    ['den 1/10 2008 kl. 10', 'more than a date'],
    ['mandag den 1/10 2008', 'a day of the week that may contradict it'],
    ['den 1/10 eller 2/10 2008', 'two days'],
  ])('%s: %s', (written) => {
    expect(readDanishDate(written)).toBeUndefined()
  })
})
