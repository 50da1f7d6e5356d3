import { describe, expect, test } from 'vitest'
import { calendarFile } from '../../src/calendar-file/calendar-file.ts'
import { countedDeadlines, deadlines, type Milestone } from '../../src/api/index.ts'
import { modtagelse, runShell } from './command-line.ts'

const run = (firstContact: string, ...more: string[]) =>
  modtagelse(['deadlines', '--first-contact', firstContact, ...more])

/** First contacts, and the last days of ydelsesafgørelse, CV and first jobsamtale, each counted by hand. */
const counted: [firstContact: string, due: [ydelse: string, cv: string, jobsamtale: string]][] = [
  // A Wednesday, the first day with 15 arbejdsdage, not counted itself. Thursday 2 and Friday 3 October are 1 and 2;
  // Monday 6 to Friday 10 are 3 to 7; Monday 13 to Friday 17 are 8 to 12; Monday 20, Tuesday 21 and Wednesday 22 are 13
  // to 15. Skipped: the weekends 4-5, 11-12 and 18-19 October. No holiday falls in October.
  // A month: 1 November is a Saturday, so past Sunday 2 to Monday 3.
  // Three months: 1 January 2009 is a Thursday, but nytårsdag, so Friday 2.
  ['2008-10-01', ['2008-10-22', '2008-11-03', '2009-01-02']],
  // A Monday before the change: 10 calendar days, 15 + 10 is Thursday 25 September. No day is skipped.
  // A month: Wednesday 15 October. Three months: Monday 15 December. All are arbejdsdage, so none moves.
  ['2008-09-15', ['2008-09-25', '2008-10-15', '2008-12-15']],
  // The last day with 10 calendar days, a Tuesday: 30 September + 10 is Friday 10 October.
  // A month: Thursday 30 October. Three months: Tuesday 30 December, which is an arbejdsdag; 31 December is not.
  ['2008-09-30', ['2008-10-10', '2008-10-30', '2008-12-30']],
  // A Monday before Christmas. Tuesday 16 to Friday 19 December are 1 to 4; Monday 22 and Tuesday 23 are 5 and 6;
  // Wednesday 24 to Friday 26 are juleaften, juledag and 2. juledag; Monday 29 and Tuesday 30 are 7 and 8; Wednesday 31
  // and Thursday 1 January are nytårsaften and nytårsdag; Friday 2 is 9; Monday 5 to Friday 9 are 10 to 14; Monday 12
  // is 15. Skipped besides: the weekends 20-21 and 27-28 December, 3-4 and 10-11 January.
  // A month: Thursday 15 January. Three months: 15 March is a Sunday, so Monday 16.
  ['2008-12-15', ['2009-01-12', '2009-01-15', '2009-03-16']],
  // A Thursday. A month: February has no 31st, so the 29th, a Friday. Three months: April has none, so the 30th, a
  // Wednesday. Ten days: Thursday 31 January + 10 is Sunday 10 February, so Monday 11.
  ['2008-01-31', ['2008-02-11', '2008-02-29', '2008-04-30']],
]

describe.concurrent.each(counted)('the deadlines of a first contact on %s', (firstContact, due) => {
  test('are those counted by hand', async () => {
    const { exitCode, stdout, stderr } = await run(firstContact, '--format', 'json')
    expect([exitCode, stderr]).toEqual([0, ''])
    const milestones = JSON.parse(stdout) as Milestone[]
    expect(milestones.map(({ id, due }) => [id, due])).toEqual([
      ['ydelsesafgoerelse', due[0]],
      ['cv', due[1]],
      ['foerste-jobsamtale', due[2]],
    ])
    expect(milestones).toEqual(deadlines(firstContact))
  })

  test('are saved as a calendar file', async () => {
    const { exitCode, stdout, stderr } = await run(firstContact, '--format', 'ics')
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toBe(calendarFile(countedDeadlines(firstContact)))
  })
})

test('the script of the package gives the deadlines of either edition', async () => {
  const dueDates = async (firstContact: string) => {
    const { stdout } = await runShell(
      `npm run -s modtagelse -- deadlines --first-contact ${firstContact} --format json`,
    )
    return (JSON.parse(stdout) as Milestone[]).map(({ due }) => due)
  }
  expect(await dueDates('2008-10-01')).toEqual(['2008-10-22', '2008-11-03', '2009-01-02'])
  expect(await dueDates('2008-09-15')).toEqual(['2008-09-25', '2008-10-15', '2008-12-15'])
})

test('as text each deadline has its day, how it was counted and what it rests on', async () => {
  const { exitCode, stdout, stderr } = await run('2008-10-01')
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(stdout).toBe(`Frister, når den første henvendelse er onsdag 1. oktober 2008:

  Ydelsesafgørelse   onsdag  22. oktober 2008
                     15 arbejdsdage efter 1. oktober 2008, uden weekender
                     Kilde 3.3.1, 3.3.2 · fortolkning F3, F4, F13

  Godkendelse af CV  mandag   3. november 2008
                     1 måned efter 1. oktober 2008, flyttet fra lørdag 1. november 2008
                     Kilde 2.8.5, 3.4.1 · fortolkning F5, F9, F13, F14

  Første jobsamtale  fredag   2. januar 2009
                     3 måneder efter 1. oktober 2008, flyttet fra torsdag 1. januar 2009 (nytårsdag)
                     Kilde 2.8.6, 2.5.8 · fortolkning F5, F13

Fristerne er dem i vejledningen fra 2008. Den beskriver ikke gældende regler.
`)
})

describe.concurrent('the date of the first contact', () => {
  test.each([
    '01-10-2008',
    '1/10 2008',
    '1. oktober 2008',
    '2008-10-1',
    '2008-10',
    '20081001',
    '2008-02-30',
    '2008-10-01T00:00',
    ' 2008-10-01',
    'i dag',
    '',
  ])('takes no other form than the one: "%s"', async (text) => {
    expect(await run(text)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `modtagelse: --first-contact kan ikke være ${text || '""'}: skriv en dag i kalenderen som ÅÅÅÅ-MM-DD. Se brugen med: modtagelse deadlines --help\n`,
    })
  })

  test.each(['2003-12-31', '2061-01-01', '1814-06-05'])(
    'lies from 2004 to 2060: %s',
    async (date) => {
      for (const format of ['text', 'json', 'ics']) {
        expect(await run(date, '--format', format)).toEqual({
          exitCode: 2,
          stdout: '',
          stderr: `modtagelse: --first-contact kan ikke være ${date}: fristerne kan regnes ud fra 2004 til 2060\n`,
        })
      }
    },
  )

  test.each(['2004-01-01', '2060-12-31'])(
    'may be the first and the last of them: %s',
    async (date) => {
      expect(await run(date)).toMatchObject({ exitCode: 0, stderr: '' })
    },
  )

  test('has to be given', async () => {
    expect(await modtagelse(['deadlines'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'modtagelse: valget --first-contact <DATO> mangler. Se brugen med: modtagelse deadlines --help\n',
    })
  })
})
