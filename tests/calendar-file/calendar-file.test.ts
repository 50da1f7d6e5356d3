import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarFile } from '../../src/calendar-file/calendar-file.ts'
import { howCounted } from '../../src/calendar-file/how-counted.ts'
import { countedDeadlines, type CountedDeadline } from '../../src/api/index.ts'

/** The calendar as somebody else's library reads it. */
const readBack = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[])

const eventsOf = (text: string) =>
  readBack(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))

const fileOf = (firstContact: string) => calendarFile(countedDeadlines(firstContact))

/** First contacts and the last days of their three deadlines; tests/cli/deadlines.test.ts counts them by hand. */
const dates: [firstContact: string, due: string[]][] = [
  ['2008-09-15', ['2008-09-25', '2008-10-15', '2008-12-15']],
  ['2008-10-01', ['2008-10-22', '2008-11-03', '2009-01-02']],
  ['2008-12-15', ['2009-01-12', '2009-01-15', '2009-03-16']],
]

describe.each(dates)('the file of a first contact on %s', (firstContact, due) => {
  const file = fileOf(firstContact)
  const events = eventsOf(file)

  test('has an event that lasts all of the last day of each deadline', () => {
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(due)
    for (const { startDate, endDate, duration } of events) {
      expect([startDate.isDate, endDate.isDate]).toEqual([true, true])
      expect(duration.toString()).toBe('P1D')
    }
  })

  test('says what is due, how it was counted and where that stands', () => {
    expect(events.map(({ summary }) => summary)).toEqual([
      'Sidste dag for ydelsesafgørelsen',
      'Sidste dag for godkendelse af CV',
      'Sidste dag for første jobsamtale',
    ])
    countedDeadlines(firstContact).forEach((deadline, index) => {
      const description = events[index]?.description
      expect(description).toContain('senest i dag')
      expect(description).toContain(`Sådan er fristen talt: ${howCounted(deadline)}.`)
      for (const number of deadline.kilde) expect(description).toContain(number)
      for (const id of deadline.fortolkninger) expect(description).toContain(id)
      expect(description).toContain('beskriver ikke gældende regler')
    })
  })

  test('is the same whenever it is asked for', () => {
    expect(fileOf(firstContact)).toBe(file)
    const stamps = events.map(({ component }) => String(component.getFirstPropertyValue('dtstamp')))
    expect(new Set(stamps)).toEqual(new Set([`${firstContact}T00:00:00Z`]))
  })

  test('is made of lines that end as the format demands and are not too long', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lengths = file.split('\r\n').map((line) => Buffer.byteLength(line))
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
  })
})

test('each event has a name of its own, and the same in every file', () => {
  const uids = dates.flatMap(([firstContact]) =>
    eventsOf(fileOf(firstContact)).map(({ uid }) => uid),
  )
  expect(new Set(uids).size).toBe(9)
  expect(uids.slice(0, 3)).toEqual([
    'ydelsesafgoerelse-2008-09-15@modtagelse',
    'cv-2008-09-15@modtagelse',
    'foerste-jobsamtale-2008-09-15@modtagelse',
  ])
})

test('the calendar has a name and says who made it', () => {
  const calendar = readBack(fileOf('2008-10-01'))
  const value = (name: string) => calendar.getFirstPropertyValue(name)
  expect(value('version')).toBe('2.0')
  expect(value('prodid')).toBe('-//Modtagelse//Frister//DA')
  expect(value('x-wr-calname')).toBe('Frister efter 1. oktober 2008')
})

test('a deadline makes nobody busy', () => {
  for (const { component } of eventsOf(fileOf('2008-10-01'))) {
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  }
})

describe('the address of the page with the deadlines', () => {
  const urls = (siteUrl?: string) =>
    eventsOf(calendarFile(countedDeadlines('2008-10-01'), { siteUrl })).map(({ component }) =>
      component.getFirstPropertyValue('url'),
    )

  test.each(['https://eksempel.dk', 'https://eksempel.dk/'])('stands in each event: %s', (site) => {
    const page = 'https://eksempel.dk/frister/?foerste-henvendelse=2008-10-01'
    expect(urls(site)).toEqual([page, page, page])
  })

  test('is left out where the site is not known', () => {
    expect(urls()).toEqual([null, null, null])
  })
})

test('signs that mean something to the format come through, across folds and beyond ASCII', () => {
  const why = 'Sankt "Hans"; \\ og, æøå 🎉\nden 23. juni: '.repeat(5)
  const [deadline] = countedDeadlines('2008-10-01')
  const odd: CountedDeadline = { ...deadline!, skipped: [{ date: '2008-06-23', why }] }
  const [event] = eventsOf(calendarFile([odd]))
  expect(event?.description).toContain(`uden ${why}.`)
})

test('no deadlines make a calendar without events', () => {
  expect(eventsOf(calendarFile([]))).toEqual([])
})
