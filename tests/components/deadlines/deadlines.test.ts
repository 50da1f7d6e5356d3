import { describe, expect, test } from 'vitest'
import {
  countingInWords,
  dayOffInWords,
  editionInWords,
} from '../../../src/components/deadlines/deadline-words.ts'
import { deadlinesOf } from '../../../src/components/deadlines/first-contact.ts'
import { readWrittenDate } from '../../../src/components/deadlines/written-date.ts'
import { countedDeadlines, firstKnownYear, lastKnownYear } from '../../../src/api/index.ts'

describe('a written date', () => {
  test.each([
    '2008-10-01',
    ' 2008-10-01 ',
    '1. oktober 2008',
    '1. okt 2008',
    '1/10 2008',
    '1.10.2008',
    '01-10-2008',
  ])('%s is read', (written) => {
    expect(readWrittenDate(written)).toEqual({ date: '2008-10-01' })
  })

  test.each([
    ['', 'Vælg eller skriv en dato.'],
    ['i morgen', 'Datoen kan ikke læses.'],
    ['2008-13-01', 'Datoen kan ikke læses.'],
    ['2008-02-30', 'Den 30. februar 2008 findes ikke.'],
    ['31.4.2008', 'Den 31. april 2008 findes ikke.'],
  ])('%s is not', (written, reason) => {
    expect(readWrittenDate(written).problem).toContain(reason)
  })
})

describe('deadlines', () => {
  test('are counted in the years the field allows, and no other', () => {
    const problemOf = (date: string) => deadlinesOf({ date }).problem
    expect(problemOf(`${firstKnownYear}-01-01`)).toBeUndefined()
    expect(problemOf(`${lastKnownYear}-12-31`)).toBeUndefined()
    expect(problemOf(`${firstKnownYear - 1}-12-31`)).toContain(
      `fra ${firstKnownYear} til ${lastKnownYear}`,
    )
    expect(problemOf(`${lastKnownYear + 1}-01-01`)).toContain(
      `fra ${firstKnownYear} til ${lastKnownYear}`,
    )
  })

  test('are not, where there is no date', () => {
    expect(deadlinesOf({ problem: 'Nej.' })).toEqual({ problem: 'Nej.' })
  })
})

describe('how a deadline was counted', () => {
  const of = (start: string) => countedDeadlines(start)

  test('is told by the edition of the first contact', () => {
    expect(editionInWords(of('2008-09-30'))).toContain(
      'før 1. oktober 2008: Ydelseskontoret har 10 dage',
    )
    expect(editionInWords(of('2008-10-01'))).toContain(
      'fra 1. oktober 2008: Ydelseskontoret har 15 arbejdsdage',
    )
  })

  test('names each day that was left out, and why', () => {
    const [decision] = of('2008-12-15')
    expect(decision?.skipped.map(dayOffInWords)).toContain('lørdag 20. december 2008')
    expect(decision?.skipped.map(dayOffInWords)).toContain('torsdag 25. december 2008 (juledag)')
  })

  // 30 November and three months on: February has no 30th.
  test('says when the month is too short', () => {
    const [, approval, interview] = of('2008-11-30')
    expect(countingInWords(interview!)).toContain(
      'Måneden har ingen 30. dag, så vi tæller til dens sidste.',
    )
    expect(countingInWords(approval!)).toHaveLength(1)
  })
})
