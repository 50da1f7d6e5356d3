import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../src/api/index.ts'
import {
  afmelding,
  afslag,
  bevilling,
  godkendtCv,
  oplysning,
  praecismatch,
  straksmatch,
  tilmelding,
} from './told.ts'
import { wholeRegistration, type Told } from './whole-registration.ts'

const countOf = (code: string, registrations: Told[], asOf: string): number =>
  checkCase(registrations.map(wholeRegistration), { asOf }).findings.filter(
    (finding) => finding.code === code,
  ).length

type Row = [what: string, registrations: Told[], asOf: string, count: number]

/** A rule and its cases on both sides of the line, each with how many findings it gives. */
function lines(code: string, rows: Row[]): void {
  describe(code, () => {
    test.each(rows)('%s', (_what, registrations, asOf, count) => {
      expect(countOf(code, registrations, asOf)).toBe(count)
    })
  })
}

/** A first contact, and the tilmelding of the same day. */
const enrolled = (day: string): Told[] => [straksmatch(day), tilmelding(day)]

// Unless a row says otherwise, the first contact is Monday 15 September 2008: 10 days to Thursday 25 September, a month
// to Wednesday 15 October, three months to Monday 15 December. All are working days.
const day = '2008-09-15'
const september = enrolled(day)
/** A præcismatch that exempts the citizen from being enrolled. */
const exempt = (date: string): Told => ({ ...praecismatch(date, 2), fritagelse: 'Er fritaget.' })
const later = '2008-12-31'

lines('forloeb-uden-foerste-henvendelse', [
  ['a tilmelding alone', [tilmelding(day)], day, 1],
  ['a præcismatch is not a straksmatch', [praecismatch(day), tilmelding(day)], day, 1],
  ['a straksmatch alone', [straksmatch(day)], day, 0],
  ['a straksmatch after the rest', [tilmelding(day), straksmatch('2008-09-16')], '2008-09-16', 0],
])

lines('forloeb-straksmatch-gentaget', [
  ['one', september, day, 0],
  ['two', [...september, straksmatch('2008-09-16')], '2008-09-16', 1],
  ['two of one day', [...september, straksmatch(day)], day, 1],
  ['three', [...september, straksmatch(day), straksmatch('2008-09-16')], '2008-09-16', 2],
  ['one and a præcismatch', [...september, praecismatch('2008-09-16')], '2008-09-16', 0],
])

lines('forloeb-uden-frister', [
  ['the last day before the years that are known', [straksmatch('2003-12-31', 4)], day, 1],
  ['the first day that is known', [straksmatch('2004-01-01', 4)], day, 0],
  ['the last day that is known', [straksmatch('2060-12-31', 4)], '2060-12-31', 0],
  ['the first day after', [straksmatch('2061-01-01', 4)], '2061-01-01', 1],
  ['a year of a slip', [straksmatch('1908-09-15', 4)], day, 1],
  ['no straksmatch at all', [tilmelding('1908-09-15')], day, 0],
  ['the first of two counts', [straksmatch('2003-12-31', 4), straksmatch(day, 4)], day, 1],
  ['a later registration does not count', [...september, praecismatch('2061-01-03')], day, 0],
])

const whose = (borgerReference: string, told: Told): Told => ({ ...told, borgerReference })

lines('forloeb-blandet', [
  ['no references', september, day, 0],
  ['one reference', september.map((one) => whose('a', one)), day, 0],
  ['one reference, and a registration without', [whose('a', september[0]!), september[1]!], day, 0],
  ['two references', [whose('a', september[0]!), whose('b', september[1]!)], day, 1],
  [
    'references that differ in case only',
    [whose('a', september[0]!), whose('A', september[1]!)],
    day,
    1,
  ],
])

lines('forloeb-tilmelding-mangler', [
  // The source sets no last day: the tilmelding is the next step, and missing from the day after on.
  ['straksmatch, on its day', [straksmatch(day)], day, 0],
  ['straksmatch, the day after', [straksmatch(day)], '2008-09-16', 1],
  ['straksmatch, the day before', [straksmatch(day)], '2008-09-14', 0],
  ['match 1', [straksmatch(day, 1)], '2008-09-16', 1],
  ['match 3', [straksmatch(day, 3)], '2008-09-16', 1],
  ['match 4', [straksmatch(day, 4)], '2008-09-16', 0],
  ['match 5', [straksmatch(day, 5)], '2008-09-16', 0],
  ['enrolled the same day', september, day, 0],
  ['enrolled later', [straksmatch(day), tilmelding('2008-09-16')], '2008-09-16', 0],
  ['enrolled before', [straksmatch(day), tilmelding('2008-09-12')], day, 0],
  [
    'enrolled before, but left in between',
    [tilmelding('2008-09-01'), afmelding('2008-09-10', 'andet'), straksmatch(day)],
    '2008-09-16',
    1,
  ],
  [
    'matched up, on that day',
    [straksmatch(day, 4), praecismatch('2008-09-16', 3)],
    '2008-09-16',
    0,
  ],
  [
    'matched up, the day after',
    [straksmatch(day, 4), praecismatch('2008-09-16', 3)],
    '2008-09-17',
    1,
  ],
  // By a new match it is the next step again.
  [
    'matched again, on that day',
    [straksmatch(day), praecismatch('2008-09-18', 2)],
    '2008-09-18',
    0,
  ],
  [
    'matched again, the day after',
    [straksmatch(day), praecismatch('2008-09-18', 2)],
    '2008-09-19',
    1,
  ],
  ['exempt by the latest præcismatch', [straksmatch(day), exempt('2008-09-18')], '2008-12-01', 0],
  [
    'exempt in blanks only',
    [straksmatch(day), { ...praecismatch('2008-09-18', 2), fritagelse: '  ' }],
    '2008-12-01',
    1,
  ],
  [
    'not exempt, in words',
    [straksmatch(day), { ...praecismatch('2008-09-18', 2), fritagelse: 'Nej, ikke fritaget.' }],
    '2008-12-01',
    1,
  ],
  [
    'exempt by a præcismatch that was not the latest',
    [
      straksmatch(day),
      exempt('2008-09-18'),
      praecismatch('2008-10-20', 2, 'efterfølgende jobsamtale'),
    ],
    '2008-12-01',
    1,
  ],
  [
    'matched up and enrolled the same day',
    [straksmatch(day, 4), praecismatch('2008-09-16', 3), tilmelding('2008-09-16')],
    '2008-09-16',
    0,
  ],
  ['matched down', [straksmatch(day), praecismatch('2008-09-16', 4)], '2008-09-16', 0],
  [
    'a match 4 ends what was in force',
    [...september, praecismatch('2008-09-16', 4), praecismatch('2008-09-17', 3)],
    '2008-09-18',
    1,
  ],
  [
    'left because of a job, never enrolled',
    [straksmatch(day), afmelding('2008-09-16', 'i job')],
    '2008-09-16',
    0,
  ],
  [
    'left because of a job on the day of the match',
    [straksmatch(day), afmelding(day, 'i job')],
    day,
    0,
  ],
  [
    'left because of a job, and matched again',
    [...september, afmelding('2008-09-16', 'i job'), praecismatch('2008-09-17')],
    '2008-09-18',
    1,
  ],
  [
    'left and enrolled again in one day',
    [...september, afmelding('2008-09-16', 'andet'), tilmelding('2008-09-16')],
    '2008-09-16',
    0,
  ],
  // Who was enrolled leaves and comes again, so that the tilmelding is in force at the next match.
  [
    'left and enrolled again in one day, and matched',
    [
      ...september,
      afmelding('2008-09-16', 'andet'),
      tilmelding('2008-09-16'),
      praecismatch('2008-09-17', 2),
    ],
    '2008-09-17',
    0,
  ],
  // Who was not comes and leaves, so that none is.
  [
    'enrolled and left in one day, and matched',
    [
      straksmatch(day, 4),
      tilmelding('2008-09-16'),
      afmelding('2008-09-16', 'andet'),
      praecismatch('2008-09-17', 2),
    ],
    '2008-09-18',
    1,
  ],
  [
    'an afmelding for match 4-5 does not end the case',
    [straksmatch(day), afmelding('2008-09-16', 'match 4-5')],
    '2008-09-16',
    1,
  ],
  // A tilmelding without a date counts as made on the day of the first contact.
  [
    'left before the first contact, and enrolled without a date',
    [afmelding('2008-09-01', 'andet'), straksmatch(day), { registreringstype: 'tilmelding' }],
    day,
    0,
  ],
])

lines('forloeb-afmelding-mangler', [
  ['match 3 while enrolled', [...september, praecismatch('2008-09-16', 3)], '2008-09-16', 0],
  ['match 4 while enrolled', [...september, praecismatch('2008-09-16', 4)], '2008-09-16', 1],
  ['match 5 while enrolled', [...september, praecismatch('2008-09-16', 5)], '2008-09-16', 1],
  ['a new straksmatch of 4', [...september, straksmatch('2008-09-16', 4)], '2008-09-16', 1],
  ['match 4, never enrolled', [straksmatch(day, 4)], day, 0],
  ['enrolled after match 4', [straksmatch(day, 4), tilmelding('2008-09-16')], '2008-09-16', 1],
  ['enrolled on the day of match 4', [straksmatch(day, 4), tilmelding(day)], day, 1],
  [
    'left on the day of the match',
    [...september, praecismatch('2008-09-16', 4), afmelding('2008-09-16', 'match 4-5')],
    '2008-09-16',
    0,
  ],
  [
    'left the day after',
    [...september, praecismatch('2008-09-16', 4), afmelding('2008-09-17', 'match 4-5')],
    '2008-09-17',
    0,
  ],
  [
    'left the day before',
    [...september, afmelding('2008-09-15', 'match 4-5'), praecismatch('2008-09-16', 4)],
    '2008-09-16',
    0,
  ],
  [
    'left for another reason',
    [...september, praecismatch('2008-09-16', 4), afmelding('2008-09-16', 'i job')],
    '2008-09-16',
    0,
  ],
  [
    'matched up again',
    [...september, praecismatch('2008-09-16', 4), praecismatch('2008-09-17', 2)],
    '2008-09-17',
    0,
  ],
])

lines('forloeb-ydelse-for-sent', [
  ['bevilling on the last day', [...september, bevilling('2008-09-25')], later, 0],
  ['bevilling the day after', [...september, bevilling('2008-09-26')], later, 1],
  ['afslag on the last day', [...september, afslag('2008-09-25')], later, 0],
  ['afslag the day after', [...september, afslag('2008-09-26')], later, 1],
  [
    'the first of two counts',
    [...september, bevilling('2008-09-26'), afslag('2008-09-25')],
    later,
    0,
  ],
  ['none, on the last day', september, '2008-09-25', 0],
  ['none, the day after', september, '2008-09-26', 1],
  ['match 4 is owed one too', [straksmatch(day, 4)], '2008-09-26', 1],
  // 30 September + 10 days is Friday 10 October.
  ['before the change, on the last day', enrolled('2008-09-30'), '2008-10-10', 0],
  ['before the change, the day after', enrolled('2008-09-30'), '2008-10-11', 1],
  // 15 working days from 1 October: 2-3, 6-10, 13-17, 20-22.
  ['after the change, on the last day', enrolled('2008-10-01'), '2008-10-22', 0],
  ['after the change, the day after', enrolled('2008-10-01'), '2008-10-23', 1],
  ['after the change, on time', [...enrolled('2008-10-01'), bevilling('2008-10-22')], later, 0],
  ['after the change, late', [...enrolled('2008-10-01'), bevilling('2008-10-23')], later, 1],
  // 10 September + 10 days is a Saturday, so Monday 22 September.
  ['moved past a weekend, on the last day', enrolled('2008-09-10'), '2008-09-22', 0],
  ['moved past a weekend, the day after', enrolled('2008-09-10'), '2008-09-23', 1],
  ['the case ended the day before', [...september, afmelding('2008-09-24', 'i job')], later, 0],
  ['left before the first contact', [...september, afmelding('2008-09-01', 'i job')], later, 1],
  // Only what falls due after the afmelding lapses.
  ['the case ended on the last day', [...september, afmelding('2008-09-25', 'i job')], later, 1],
  ['the case ended the day after', [...september, afmelding('2008-09-26', 'i job')], later, 1],
  [
    'a match 4 does not end the case',
    [...september, praecismatch('2008-09-24', 4), afmelding('2008-09-24', 'match 4-5')],
    later,
    1,
  ],
])

lines('forloeb-afmeldes-uden-bevilling', [
  // Who never was enrolled cannot be deregistered.
  ['match 4, never enrolled', [straksmatch(day, 4)], later, 0],
  ['match 4, never enrolled, with afslag', [straksmatch(day, 4), afslag('2008-09-20')], later, 0],
  ['straksmatch, never enrolled', [straksmatch(day)], later, 0],
  ['enrolled, then match 4', [...september, praecismatch('2008-09-20', 4)], later, 1],
  // The last day for the decision, 25 September, and 14 days: 9 October.
  ['no decision, on the 14th day', september, '2008-10-09', 0],
  ['no decision, the day after', september, '2008-10-10', 1],
  ['afslag in time, on the 14th day', [...september, afslag('2008-09-20')], '2008-10-09', 0],
  ['afslag in time, the day after', [...september, afslag('2008-09-20')], '2008-10-10', 1],
  ['afslag late, the day after', [...september, afslag('2008-10-08')], '2008-10-10', 1],
  ['bevilling in time', [...september, bevilling('2008-09-20')], later, 0],
  ['bevilling after the 14 days', [...september, bevilling('2008-10-20')], later, 0],
  [
    'afslag, then bevilling',
    [...september, afslag('2008-09-20'), bevilling('2008-10-01')],
    later,
    0,
  ],
  ['left', [...september, afmelding('2008-10-09', 'ingen bevilling')], later, 0],
  ['left late', [...september, afmelding('2008-10-20', 'ingen bevilling')], later, 0],
  ['left for another reason', [...september, afmelding('2008-09-20', 'i job')], later, 0],
  // The deadline of 10 September moved from Saturday to Monday 22 September: 6 October.
  ['counted from the day moved to, on the 14th day', enrolled('2008-09-10'), '2008-10-06', 0],
  ['counted from the day moved to, the day after', enrolled('2008-09-10'), '2008-10-07', 1],
  // The deadline of 1 October is 22 October: 5 November.
  ['after the change, on the 14th day', enrolled('2008-10-01'), '2008-11-05', 0],
  ['after the change, the day after', enrolled('2008-10-01'), '2008-11-06', 1],
])

lines('forloeb-cv-for-sent', [
  ['approved on the last day', [...september, godkendtCv('2008-10-15')], later, 0],
  ['approved the day after', [...september, godkendtCv('2008-10-16')], later, 1],
  ['not approved, on the last day', september, '2008-10-15', 0],
  ['not approved, the day after', september, '2008-10-16', 1],
  // 1 November is a Saturday.
  ['moved past a weekend, on the last day', enrolled('2008-10-01'), '2008-11-03', 0],
  ['moved past a weekend, the day after', enrolled('2008-10-01'), '2008-11-04', 1],
  // There is no 31 February; in 2008 it has 29 days.
  ['a day the month lacks, on the last day', enrolled('2008-01-31'), '2008-02-29', 0],
  ['a day the month lacks, the day after', enrolled('2008-01-31'), '2008-03-01', 1],
  ['match 4', [straksmatch(day, 4)], later, 0],
  ['matched up on the last day', [straksmatch(day, 4), praecismatch('2008-10-15', 3)], later, 1],
  ['matched up the day after', [straksmatch(day, 4), praecismatch('2008-10-16', 3)], later, 0],
  ['matched down on the last day', [...september, praecismatch('2008-10-15', 4)], later, 0],
  ['exempt on the last day', [...september, exempt('2008-10-15')], later, 0],
  ['exempt the day after', [...september, exempt('2008-10-16')], later, 1],
  ['matched down the day after', [...september, praecismatch('2008-10-16', 4)], later, 1],
  ['the case ended the day before', [...september, afmelding('2008-10-14', 'i job')], later, 0],
  ['the case ended the day after', [...september, afmelding('2008-10-16', 'i job')], later, 1],
])

lines('forloeb-jobsamtale-for-sent', [
  ['held on the last day', [...september, praecismatch('2008-12-15')], later, 0],
  ['held the day after', [...september, praecismatch('2008-12-16')], later, 1],
  ['not held, on the last day', september, '2008-12-15', 0],
  ['not held, the day after', september, '2008-12-16', 1],
  ['match 4 is owed one too', [straksmatch(day, 4)], '2008-12-16', 1],
  [
    'the first of two counts',
    [
      ...september,
      praecismatch('2008-12-20', 1, 'efterfølgende jobsamtale'),
      praecismatch('2008-12-12'),
    ],
    later,
    0,
  ],
  // Three months after 24 September is 24 December, and the next working day is Monday 29 December.
  ['Christmas Eve, on the last day', enrolled('2008-09-24'), '2008-12-29', 0],
  ['Christmas Eve, the day after', enrolled('2008-09-24'), '2008-12-30', 1],
  // 1 January is a holiday.
  ["New Year's Day, on the last day", enrolled('2008-10-01'), '2009-01-02', 0],
  ["New Year's Day, the day after", enrolled('2008-10-01'), '2009-01-03', 1],
  // There is no 30 February, and 28 February 2009 is a Saturday.
  ['the end of February, on the last day', enrolled('2008-11-30'), '2009-03-02', 0],
  ['the end of February, the day after', enrolled('2008-11-30'), '2009-03-03', 1],
  ['the case ended the day before', [...september, afmelding('2008-12-14', 'andet')], later, 0],
  ['the case ended the day after', [...september, afmelding('2008-12-16', 'andet')], later, 1],
])

const first = 'første jobsamtale'
const following = 'efterfølgende jobsamtale'
const interviews = (...told: string[]): Told[] => [
  ...september,
  ...told.map((samtaletype, index) => praecismatch(`2008-10-0${index + 1}`, 1, samtaletype)),
]

lines('forloeb-samtaletype', [
  ['none', september, day, 0],
  ['the first', interviews(first), later, 0],
  ['the first and those that follow', interviews(first, following, following), later, 0],
  ['one that follows none', interviews(following), later, 1],
  ['two that follow none', interviews(following, following), later, 1],
  ['two firsts', interviews(first, first), later, 1],
  ['three firsts', interviews(first, first, first), later, 2],
  ['the wrong way round', interviews(following, first), later, 2],
  [
    'two of one day, handed in the wrong way round',
    [...september, praecismatch(day, 1, following), praecismatch(day, 1, first)],
    later,
    0,
  ],
])

const saying = (dag: string, ...areas: [omraade: string, tekst: string][]): Told => ({
  ...praecismatch(dag, 1, dag === '2008-10-01' ? first : following),
  opmaerksomhedsomraader: areas.map(([omraade, tekst]) => ({ omraade, tekst })),
})
const back: [string, string] = ['helbred', 'Dårlig ryg. Kan ikke løfte tungt.']

lines('forloeb-uaendret-tekst', [
  ['one interview', [...september, saying('2008-10-01', back)], later, 0],
  ['the same', [...september, saying('2008-10-01', back), saying('2008-10-02', back)], later, 1],
  [
    'the same but for blanks',
    [
      ...september,
      saying('2008-10-01', back),
      saying('2008-10-02', ['helbred', ' Dårlig  ryg.\nKan ikke løfte tungt. ']),
    ],
    later,
    1,
  ],
  [
    'one word more',
    [
      ...september,
      saying('2008-10-01', back),
      saying('2008-10-02', ['helbred', 'Dårlig ryg. Kan ikke løfte meget tungt.']),
    ],
    later,
    0,
  ],
  [
    'the same of another area',
    [
      ...september,
      saying('2008-10-01', back),
      saying('2008-10-02', ['økonomi og netværk', back[1]]),
    ],
    later,
    0,
  ],
  [
    'nothing said in between',
    [...september, saying('2008-10-01', back), saying('2008-10-02'), saying('2008-10-03', back)],
    later,
    0,
  ],
  [
    'the same twice again',
    [...september, ...['2008-10-01', '2008-10-02', '2008-10-03'].map((dag) => saying(dag, back))],
    later,
    2,
  ],
  [
    'another registration in between',
    [...september, saying('2008-10-01', back), oplysning('2008-10-02'), saying('2008-10-03', back)],
    later,
    1,
  ],
])
