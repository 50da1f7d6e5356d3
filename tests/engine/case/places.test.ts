import { describe, expect, test } from 'vitest'
import { checkCase, checkCaseText, validate, type Finding } from '../../../src/api/index.ts'
import {
  afmelding,
  afslag,
  bevilling,
  godkendtCv,
  praecismatch,
  straksmatch,
  tilmelding,
} from './told.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import { wholeRegistration, type Told } from './whole-registration.ts'

const day = '2008-09-15'
const enrolled: Told[] = [straksmatch(day), tilmelding(day)]
const whose = (borgerReference: string, told: Told): Told => ({ ...told, borgerReference })
const saying = (told: Told, tekst: string): Told => ({
  ...told,
  opmaerksomhedsomraader: [{ omraade: 'helbred', tekst }],
})

const contact = '/registreringsoplysninger/samtaledato'

/** A case of each kind, and where its findings stand: the number of the registration and the path into it. */
const rows: [code: string, what: string, asOf: string, Told[], [at: number, path: string][]][] = [
  [
    'forloeb-straksmatch-gentaget',
    'at the later one, whole',
    day,
    [straksmatch(day), tilmelding('2008-09-01'), straksmatch('2008-09-10')],
    [[0, '']],
  ],
  [
    'forloeb-blandet',
    'at the earliest that differs from the first contact',
    day,
    [
      whose('b', tilmelding('2008-09-12')),
      whose('a', straksmatch('2008-09-10')),
      whose('b', bevilling('2008-09-11')),
    ],
    [[2, '/borgerReference']],
  ],
  [
    'forloeb-blandet',
    'at the one that differs, though it is the earliest of all',
    day,
    [whose('a', straksmatch(day)), whose('b', tilmelding('2008-09-01'))],
    [[1, '/borgerReference']],
  ],
  [
    'forloeb-tilmelding-mangler',
    'at the straksmatch that asks for one',
    '2008-09-16',
    [straksmatch(day)],
    [[0, '/straksmatch']],
  ],
  [
    'forloeb-tilmelding-mangler',
    'at the matchkategori that asks for one',
    '2008-09-18',
    [praecismatch('2008-09-17', 2), straksmatch(day, 4)],
    [[0, '/matchkategori']],
  ],
  [
    'forloeb-afmelding-mangler',
    'at the matchkategori that asks for one',
    '2008-09-17',
    [...enrolled, praecismatch('2008-09-17', 4)],
    [[2, '/matchkategori']],
  ],
  [
    'forloeb-ydelse-for-sent',
    'at the date of the decision',
    '2008-09-30',
    [...enrolled, afslag('2008-09-26')],
    [[2, '/afgoerelsesdato']],
  ],
  [
    'forloeb-ydelse-for-sent',
    'at the first contact, when there is no decision',
    '2008-09-30',
    [tilmelding(day), straksmatch(day)],
    [[1, contact]],
  ],
  [
    'forloeb-afmeldes-uden-bevilling',
    'at the afslag',
    '2008-10-10',
    [...enrolled, afslag('2008-09-24')],
    [[2, '/afgoerelse']],
  ],
  [
    'forloeb-afmeldes-uden-bevilling',
    'at the first contact, when there is no decision',
    '2008-10-10',
    enrolled,
    [[0, contact]],
  ],
  [
    'forloeb-cv-for-sent',
    'at the date of the approval',
    '2008-10-20',
    [...enrolled, godkendtCv('2008-10-16')],
    [[2, '/godkendtdato']],
  ],
  [
    'forloeb-cv-for-sent',
    'at the first contact, when there is none',
    '2008-10-20',
    enrolled,
    [[0, contact]],
  ],
  [
    'forloeb-jobsamtale-for-sent',
    'at the date of the interview',
    '2008-12-20',
    [...enrolled, praecismatch('2008-12-16')],
    [[2, contact]],
  ],
  [
    'forloeb-jobsamtale-for-sent',
    'at the first contact, when there is none',
    '2008-12-20',
    enrolled,
    [[0, contact]],
  ],
  [
    'forloeb-samtaletype',
    'at the type of each interview',
    '2008-09-20',
    [
      ...enrolled,
      praecismatch('2008-09-18'),
      praecismatch('2008-09-17', 1, 'efterfølgende jobsamtale'),
    ],
    [
      [2, '/samtaletype'],
      [3, '/samtaletype'],
    ],
  ],
  [
    'forloeb-uaendret-tekst',
    'at the text of the later interview',
    '2008-09-20',
    [
      ...enrolled,
      saying(praecismatch('2008-09-18', 1, 'efterfølgende jobsamtale'), 'Dårlig ryg.'),
      saying(praecismatch('2008-09-17'), 'Dårlig ryg.'),
    ],
    [[2, '/opmaerksomhedsomraader/0/tekst']],
  ],
  [
    'forloeb-afmelding-mangler',
    'nowhere, when there is one',
    '2008-09-17',
    [...enrolled, praecismatch('2008-09-17', 4), afmelding('2008-09-17', 'match 4-5')],
    [],
  ],
]

const placesOf = (findings: Finding[], code: string) =>
  findings
    .filter((finding) => finding.code === code)
    .map(({ record, path }) => `${record} ${path}`)
    .sort()

describe.each(rows)('%s stands %s', (code, _what, asOf, told, expected) => {
  const registrations = told.map(wholeRegistration)

  test('in a list', () => {
    const { findings } = checkCase(registrations, { asOf })
    expect(placesOf(findings, code)).toEqual(expected.map(([at, path]) => `${at} ${path}`))
  })

  test('in a forløb', () => {
    const record = { registreringstype: 'forløb', forloeb: registrations }
    const { findings } = validate(record, undefined, { asOf })
    expect(placesOf(findings, code)).toEqual(
      expected.map(([at, path]) => `0 /forloeb/${at}${path}`),
    )
  })

  test('in a text, with the range of its value', () => {
    const text = JSON.stringify(registrations, null, 2)
    const found = checkCaseText(text, { asOf }).findings.filter((finding) => finding.code === code)
    const values = found.map(({ range }) => {
      const value = text.slice(range!.start.offset, range!.end.offset)
      return JSON.stringify(JSON.parse(value))
    })
    const meant = expected.map(([at, path]) =>
      path
        .split('/')
        .slice(1)
        .reduce<unknown>(
          (inside, name) => (inside as Record<string, unknown>)[name],
          registrations[at],
        ),
    )
    expect(values).toEqual(meant.map((value) => JSON.stringify(value)))
  })
})

describe('forloeb-uden-foerste-henvendelse stands', () => {
  const registrations = [tilmelding(day), bevilling('2008-09-18')].map(wholeRegistration)
  const code = 'forloeb-uden-foerste-henvendelse'

  test('at the first record of a list', () => {
    const { findings } = checkCase(registrations, { asOf: AS_OF })
    expect(placesOf(findings, code)).toEqual(['0 '])
  })

  test('at the registrations of a forløb', () => {
    const record = { registreringstype: 'forløb', forloeb: registrations }
    const { findings } = validate(record, undefined, { asOf: AS_OF })
    expect(placesOf(findings, code)).toEqual(['0 /forloeb'])
  })
})

test('forloeb-uden-frister stands at the day from which nothing can be counted', () => {
  const registrations = [straksmatch('1999-09-15', 4), bevilling('2008-09-18')].map(
    wholeRegistration,
  )
  const { findings, milestones } = checkCase(registrations, { asOf: AS_OF })
  expect(placesOf(findings, 'forloeb-uden-frister')).toEqual([
    '0 /registreringsoplysninger/samtaledato',
  ])
  expect(milestones).toEqual([])
})
