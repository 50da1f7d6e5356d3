import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { caseCourse } from '../../../src/components/course/case-course.ts'
import { generalDeadline } from '../../../src/components/course/general-deadline.ts'
import { markDay } from '../../../src/components/course/mark-day.ts'
import { milestoneNames } from '../../../src/components/course/milestone-names.ts'
import { periodInWords } from '../../../src/components/course/periods.ts'
import { stepTimes } from '../../../src/components/course/step-times.ts'
import { plannedCourse } from '../../../src/components/course/planned-course.ts'
import { countedDeadlines, type Milestone } from '../../../src/api/index.ts'

const steps = readdirSync(
  fileURLToPath(new URL('../../../src/content/minimumskrav/', import.meta.url)),
).map((file) => file.replace(/\.mdx$/, ''))

const milestone = (id: Milestone['id'], due: string, rest: Partial<Milestone> = {}): Milestone => ({
  id,
  due,
  doneOn: null,
  status: 'pending',
  kilde: [],
  ...rest,
})

/** A case of 1 October 2008, seen on 25 October: the decision came late, the rest is to come. */
const milestones: Milestone[] = [
  milestone('straksmatch', '2008-10-01', { doneOn: '2008-10-01', status: 'done' }),
  milestone('tilmelding', '2008-10-01', { status: 'overdue' }),
  milestone('ydelsesafgoerelse', '2008-10-22', { doneOn: '2008-10-24', status: 'late' }),
  milestone('cv', '2008-11-03'),
  milestone('foerste-jobsamtale', '2009-01-02', { status: 'lapsed' }),
]

describe('the course of a case', () => {
  const { stations, mark } = caseCourse(milestones, '2008-10-28')

  test('has a station a milestone, with its state', () => {
    expect(stations.map(({ name, state }) => [name, state])).toEqual([
      ['Straksmatch', 'done'],
      ['Tilmelding', 'overdue'],
      ['Ydelsesafgørelse', 'late'],
      ['Godkendelse af CV', 'pending'],
      ['Første jobsamtale', 'lapsed'],
    ])
  })

  test('says when each was done and when it is due', () => {
    expect(stations.map(({ lines }) => lines)).toEqual([
      ['onsdag 1. oktober 2008'],
      [],
      ['fredag 24. oktober 2008', 'frist 22. oktober 2008'],
      ['senest mandag 3. november 2008'],
      ['fristen var 2. januar 2009'],
    ])
  })

  // The source says "now" and names no last day, so nothing has run out. (kilde 3.1.11)
  test('does not speak of a deadline for the tilmelding', () => {
    expect(stations[1]?.stateName).toBe('Mangler')
  })

  test('marks the day halfway between 22 October and 3 November', () => {
    expect(mark).toEqual({ label: '28. oktober 2008', after: 2, share: 0.5 })
  })

  test('runs by date, when a later match asks for the tilmelding', () => {
    const moved = milestones.with(1, milestone('tilmelding', '2008-12-01', { status: 'overdue' }))
    expect(caseCourse(moved, '2008-12-02').stations.map(({ name }) => name)).toEqual([
      'Straksmatch',
      'Ydelsesafgørelse',
      'Godkendelse af CV',
      'Tilmelding',
      'Første jobsamtale',
    ])
  })
})

describe('the mark of a day', () => {
  const line = [
    { due: '2008-10-01', isOver: true },
    { due: '2008-10-01', isOver: true },
    { due: '2008-10-11', isOver: false },
  ]
  const mark = (day: string) => markDay(day, day, line)

  test.each([
    ['2008-10-01', 1, 0.22],
    ['2008-10-06', 1, 0.5],
    // On its last day a deadline is still to come.
    ['2008-10-11', 1, 0.78],
    ['2008-10-12', 2, 0.5],
  ])('%s is after station %i', (day, after, share) => {
    expect(mark(day)).toEqual({ label: day, after, share })
  })

  test('is left out before the first station', () => {
    expect(mark('2008-09-30')).toBeUndefined()
  })

  test('keeps clear of both stations when they are of one day', () => {
    const sameDay = [
      { due: '2008-10-01', isOver: true },
      { due: '2008-10-01', isOver: false },
    ]
    expect(markDay('2008-10-01', '', sameDay)).toMatchObject({ after: 0, share: 0.5 })
  })
})

describe('the course of a first contact', () => {
  const planned = (today: string) => plannedCourse(countedDeadlines('2008-10-01'), today)

  test('claims nothing of what was done', () => {
    const { stations } = planned('2026-01-01')
    expect(stations.map(({ state }) => state)).toEqual(Array(5).fill('planned'))
    expect(stations.map(({ lines }) => lines[0])).toEqual([
      'onsdag 1. oktober 2008',
      'næste skridt ved straksmatch og match 1 til 3',
      'senest onsdag 22. oktober 2008',
      'senest mandag 3. november 2008',
      'senest fredag 2. januar 2009',
    ])
  })

  test('marks today only when it is on the way', () => {
    expect(planned('2008-10-01').mark).toMatchObject({ label: 'I dag', after: 1 })
    expect(planned('2009-01-02').mark).toMatchObject({ after: 3 })
    expect(planned('2008-09-30').mark).toBeUndefined()
    expect(planned('2009-01-03').mark).toBeUndefined()
  })
})

describe('the general course', () => {
  test('takes its periods from the editions of the guidance', () => {
    expect(generalDeadline('ydelsesafgoerelse')).toEqual({
      period: '10 dage',
      later: '15 arbejdsdage fra 1. oktober 2008',
    })
    expect(generalDeadline('cv')).toEqual({ period: 'én måned' })
    expect(generalDeadline('foerste-jobsamtale')).toEqual({ period: 'tre måneder' })
  })

  test('has a time for each step of the guidance, and says when it knows none', () => {
    for (const slug of steps) expect(stepTimes(slug)).not.toEqual([])
    expect(stepTimes('ydelsesafgoerelse')).toEqual([
      'Inden 10 dage',
      '15 arbejdsdage fra 1. oktober 2008',
    ])
    expect(() => stepTimes('skilsmisse')).toThrow('knows no step skilsmisse')
  })
})

test('each milestone has the page of a step', () => {
  for (const { href } of Object.values(milestoneNames)) {
    const file = `../../../src/content${href.replace(/\/$/, '.mdx')}`
    expect(existsSync(fileURLToPath(new URL(file, import.meta.url))), href).toBe(true)
  }
})

test.each([
  [10, 'kalenderdage', '10 dage'],
  [15, 'arbejdsdage', '15 arbejdsdage'],
  [1, 'måneder', 'én måned'],
  [3, 'måneder', 'tre måneder'],
  [12, 'måneder', '12 måneder'],
] as const)('%i %s is said as %s', (amount, unit, words) => {
  expect(periodInWords(amount, unit)).toBe(words)
})
