import { expect, test } from 'vitest'
import { howCounted } from '../../src/calendar-file/how-counted.ts'
import { countedDeadlines, type CountedDeadline } from '../../src/api/index.ts'

const cases: [firstContact: string, id: CountedDeadline['id'], words: string][] = [
  // Ten calendar days that end on a Thursday.
  ['2008-09-15', 'ydelsesafgoerelse', '10 kalenderdage efter 15. september 2008'],
  // The tenth day is Saturday 20 September.
  [
    '2008-09-10',
    'ydelsesafgoerelse',
    '10 kalenderdage efter 10. september 2008, flyttet fra lørdag 20. september 2008',
  ],
  // Nothing but weekends on the way.
  ['2008-10-01', 'ydelsesafgoerelse', '15 arbejdsdage efter 1. oktober 2008, uden weekender'],
  // 24, 25, 26 and 31 December and 1 January are on the way.
  [
    '2008-12-15',
    'ydelsesafgoerelse',
    '15 arbejdsdage efter 15. december 2008, uden weekender, juleaftensdag, juledag, 2. juledag, nytårsaftensdag og nytårsdag',
  ],
  ['2008-09-15', 'cv', '1 måned efter 15. september 2008'],
  ['2008-10-01', 'cv', '1 måned efter 1. oktober 2008, flyttet fra lørdag 1. november 2008'],
  ['2008-09-15', 'foerste-jobsamtale', '3 måneder efter 15. september 2008'],
  // The day reached is a holiday on a Thursday, so its name is what tells why.
  [
    '2008-10-01',
    'foerste-jobsamtale',
    '3 måneder efter 1. oktober 2008, flyttet fra torsdag 1. januar 2009 (nytårsdag)',
  ],
]

test.each(cases)('a first contact on %s, %s', (firstContact, id, words) => {
  const deadline = countedDeadlines(firstContact).find((one) => one.id === id)
  expect(deadline && howCounted(deadline)).toBe(words)
})
