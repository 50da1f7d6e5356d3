import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWrittenDate } from '../../../src/engine/calendar/written-date.ts'
import { dateAlone } from '../../../src/engine/text/date-alone.ts'

describe('the third of November 2008', () => {
  test.each([
    ...['2008-11-03', '2008-11-3', '2008/11/03', '2008.11.03', '20081103', '03112008'],
    ...['3-11-2008', '3/11 2008', '3/11-2008', '3.11.2008', '3-11-08', '3/11-08', '3.11.08'],
    ...['3. nov. 2008', 'd. 3. november 2008', 'den 3. november 2008', '3-nov-08', '3nov2008'],
    ...['d.3.11.2008', 'd. 3.11.08', '3/11, 2008', "3/11 '08", '3-11- 2008'],
    ...['mandag 3. november 2008', 'Mandag den 3. november 2008', 'man. 3/11 08'],
    ...['mandag d. 3.11.08', '2008-11-03 (mandag)', 'den 3.11.2008, mandag'],
    ...['03-11-2008 00:00', '2008-11-03 00:00:00', '2008-11-03T00:00', '2008-11-03T00:00:00Z'],
    ...['2008-11-03T00:00:00.000+01:00', '3. november 2008 kl. 10', '3/11-2008 kl. 9.30'],
    ...['3. november 2008 klokken 10:00', '11/3/2008 12:00:00 AM'.replace('11/3', '3/11')],
    ...['(3-11-2008)', '"3-11-2008"', '3-11-2008.', ' 3-11-2008 '],
    ...['3‑11‑2008', '3–11–2008', '3−11−2008', '3\u00A0november\u00A02008', '3-11-\u200B2008'],
    ...['Nov 3, 2008', 'November 3rd, 2008', '3 Nov 2008'],
  ])('is written %s', (written) => {
    expect(dateAlone(written)).toBe('2008-11-03')
  })
})

describe('no date is', () => {
  test.each([
    ...['', 'i går', '3. november', '3/11', '39755', '031108', '1. henvendelse', '12 34 56 78'],
    ...['mandag den 3. november', '3. ny 2008', '3-11-2008 og 4-11-2008', 'nov 2008', '2008'],
  ])('%j', (written) => {
    expect(dateAlone(written)).toBeUndefined()
  })
})

describe('a year of two digits', () => {
  test.each([
    ['1-1-70', '1970-01-01'],
    ['1-1-99', '1999-01-01'],
    ['1-1-00', '2000-01-01'],
    ['1-1-69', '2069-01-01'],
  ])('%s lies between 1970 and 2069', (written, date) => {
    expect(readWrittenDate(written)?.date).toBe(date)
  })
})

describe('the order of the numbers', () => {
  test.each([
    ['15-09-2008', '2008-09-15', 'day-first', undefined],
    ['09/15/2008', '2008-09-15', 'month-first', undefined],
    ['11/03/2008', '2008-03-11', 'either', '2008-11-03'],
    ['11/11/2008', '2008-11-11', undefined, undefined],
    ['2008-11-03', '2008-11-03', undefined, undefined],
    ['3. november 2008', '2008-11-03', undefined, undefined],
    // No real day says nothing of the order.
    ['31-02-2008', '2008-02-31', undefined, undefined],
  ] as const)('of %s is known as far as it can be', (written, date, order, monthFirst) => {
    expect(readWrittenDate(written)).toEqual({
      date,
      ...(order && { order }),
      ...(monthFirst && { monthFirst }),
    })
  })
})

test('a day of the week that the date does not fall on is told', () => {
  expect(readWrittenDate('tirsdag den 3. november 2008')).toEqual({
    date: '2008-11-03',
    wrongWeekday: 'tirsdag',
  })
  expect(dateAlone('tirsdag den 3. november 2008')).toBeUndefined()
})

test('any text is read in time that grows with its length alone, and a date comes out or nothing', () => {
  const pieces = fc.constantFrom(
    '3',
    '11',
    '2008',
    '-',
    '/',
    '. ',
    ' ',
    'kl',
    ':',
    'mandag',
    '(',
    ',',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const read = readWrittenDate(all.join(''))
      if (read) expect(read.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }),
  )
})
