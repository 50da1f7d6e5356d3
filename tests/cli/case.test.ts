import { describe, expect, test } from 'vitest'
import { checkCaseText, type Report } from '../../src/api/index.ts'
import { held, stamdata, type Registration } from '../fixtures/registrations.ts'
import { modtagelse, type Run } from './command-line.ts'

const straksmatch = (date: string, match: Registration = { straksmatch: true }): Registration => ({
  registreringstype: 'straksmatch',
  stamdata,
  samtaletype: '1. henvendelse',
  ...held(date),
  sagstype: 'kontanthjælpssag',
  ...match,
})
const tilmelding = (date: string): Registration => ({
  registreringstype: 'tilmelding',
  stamdata,
  klientkategori: 'start- og kontanthjælpsmodtager',
  ledighed: 'helt ledig',
  ...held(date),
  forsikringskategori: 'ikke forsikret',
  stillingsbetegnelser: ['lagermedarbejder'],
})
const ydelse = (date: string, afgoerelse = 'bevilling'): Registration => ({
  registreringstype: 'ydelsesafgørelse',
  afgoerelsesdato: date,
  afgoerelse,
})
const cv = (date: string): Registration => ({
  registreringstype: 'cv-godkendelse',
  godkendtdato: date,
})
const jobsamtale = (date: string): Registration => ({
  registreringstype: 'præcismatch',
  stamdata,
  samtaletype: 'første jobsamtale',
  kontaktform: 'personligt',
  ...held(date),
  sagstype: 'kontanthjælpssag',
  opsamlendeVurdering: 'Klar til job på lager.',
  matchkategori: 1,
  videreForloeb: 'Søger job selv.',
  helhedsvurdering: { journaliseret: true, udleveretPaaSkrift: true },
})
const iJob = (date: string): Registration => ({
  registreringstype: 'afmelding',
  afmeldingsdato: date,
  aarsag: 'i job',
})

/** The text of a case, a line for each registration. */
const ndjson = (registrations: readonly Registration[]) =>
  registrations.map((one) => JSON.stringify(one)).join('\n')

const check = (text: string, asOf: string, ...more: string[]) =>
  modtagelse(['case', '--as-of', asOf, ...more], text)

/** The lines of the course, and what stands before the verdict about now and next. */
const courseIn = ({ stdout }: Run) => stdout.split('\n').filter((line) => /^ {2}[●○!–] /.test(line))
const stepsIn = ({ stdout }: Run) =>
  stdout
    .split('\n')
    .filter((line) => /^(?:Mangler nu|Næste skridt|Næste frist|Kan vente): /.test(line))

interface Case {
  name: string
  registrations: Registration[]
  asOf: string
  exitCode: 0 | 1
  course: string[]
  steps: string[]
}

const cases: Case[] = [
  {
    name: 'on its way',
    registrations: [straksmatch('2008-09-15'), tilmelding('2008-09-15'), ydelse('2008-09-24')],
    asOf: '2008-10-10',
    exitCode: 0,
    course: [
      '  ●                             Straksmatch        foretaget 15. september 2008',
      '  ●                             Tilmelding         foretaget 15. september 2008',
      '  ● torsdag 25. september 2008  Ydelsesafgørelse   truffet 24. september 2008',
      '  ○ onsdag  15. oktober 2008    Godkendelse af CV  ikke endnu',
      '  ○ mandag  15. december 2008   Første jobsamtale  ikke endnu',
    ],
    steps: [
      'Mangler nu:   intet',
      'Næste frist:  godkendelse af CV, senest onsdag 15. oktober 2008',
      'Kan vente:    første jobsamtale, senest mandag 15. december 2008',
    ],
  },
  {
    name: 'with everything late or missing',
    registrations: [straksmatch('2008-10-01'), ydelse('2008-10-23')],
    asOf: '2009-01-05',
    exitCode: 1,
    course: [
      '  ●                             Straksmatch        foretaget 1. oktober 2008',
      '  !                             Tilmelding         mangler',
      '  ● onsdag  22. oktober 2008    Ydelsesafgørelse   truffet for sent, 23. oktober 2008',
      '  ! mandag   3. november 2008   Godkendelse af CV  mangler',
      '  ! fredag   2. januar 2009     Første jobsamtale  mangler',
    ],
    steps: [
      'Mangler nu:   tilmelding, godkendelse af CV, første jobsamtale',
      'Næste frist:  ingen',
    ],
  },
  {
    name: 'on the day of the match, before the citizen is enrolled',
    registrations: [straksmatch('2008-09-15'), ydelse('2008-09-15')],
    asOf: '2008-09-15',
    exitCode: 0,
    course: [
      '  ●                             Straksmatch        foretaget 15. september 2008',
      '  ○                             Tilmelding         næste skridt',
      '  ● torsdag 25. september 2008  Ydelsesafgørelse   truffet 15. september 2008',
      '  ○ onsdag  15. oktober 2008    Godkendelse af CV  ikke endnu',
      '  ○ mandag  15. december 2008   Første jobsamtale  ikke endnu',
    ],
    steps: [
      'Mangler nu:   intet',
      'Næste skridt: tilmelding',
      'Næste frist:  godkendelse af CV, senest onsdag 15. oktober 2008',
      'Kan vente:    første jobsamtale, senest mandag 15. december 2008',
    ],
  },
  {
    name: 'done from end to end',
    registrations: [
      straksmatch('2008-09-15'),
      tilmelding('2008-09-15'),
      ydelse('2008-09-18'),
      cv('2008-10-01'),
      jobsamtale('2008-12-01'),
    ],
    asOf: '2009-02-01',
    exitCode: 0,
    course: [
      '  ●                             Straksmatch        foretaget 15. september 2008',
      '  ●                             Tilmelding         foretaget 15. september 2008',
      '  ● torsdag 25. september 2008  Ydelsesafgørelse   truffet 18. september 2008',
      '  ● onsdag  15. oktober 2008    Godkendelse af CV  givet 1. oktober 2008',
      '  ● mandag  15. december 2008   Første jobsamtale  holdt 1. december 2008',
    ],
    steps: ['Mangler nu:   intet', 'Næste frist:  ingen'],
  },
  {
    name: 'that ended when the citizen found work',
    registrations: [straksmatch('2008-09-15'), tilmelding('2008-09-15'), iJob('2008-09-20')],
    asOf: '2009-02-01',
    exitCode: 0,
    course: [
      '  ●                             Straksmatch        foretaget 15. september 2008',
      '  ●                             Tilmelding         foretaget 15. september 2008',
      '  – torsdag 25. september 2008  Ydelsesafgørelse   bortfalder',
      '  – onsdag  15. oktober 2008    Godkendelse af CV  bortfalder',
      '  – mandag  15. december 2008   Første jobsamtale  bortfalder',
    ],
    steps: ['Mangler nu:   intet', 'Næste frist:  ingen'],
  },
]

describe.concurrent.each(cases)(
  'a case $name',
  ({ registrations, asOf, exitCode, course, steps }) => {
    test('is shown as its course, with what is missing and what comes next', async () => {
      const run = await check(ndjson(registrations), asOf)
      expect(courseIn(run)).toEqual(course)
      expect(stepsIn(run)).toEqual(steps)
      expect([run.exitCode, run.stderr]).toEqual([exitCode, ''])
    })

    test('is the same in any order and in any format', async () => {
      const turned = registrations.toReversed()
      for (const text of [
        ndjson(turned),
        JSON.stringify(turned),
        JSON.stringify({ registreringstype: 'forløb', forloeb: turned }, null, 2),
      ]) {
        const run = await check(text, asOf)
        expect(courseIn(run)).toEqual(course)
        expect(stepsIn(run)).toEqual(steps)
        expect(run.exitCode).toBe(exitCode)
      }
    })

    test('is written as its report', async () => {
      const text = ndjson(registrations)
      const { stdout, stderr } = await check(text, asOf, '--format', 'json')
      const report = JSON.parse(stdout) as Report
      expect(report).toEqual(checkCaseText(text, { asOf }))
      expect(report.milestones).toHaveLength(5)
      expect([report.ok, stderr]).toEqual([exitCode === 0, ''])
    })
  },
)

test('says what was read, the course, the findings, the steps and the verdict', async () => {
  const text = ndjson([straksmatch('2008-09-15'), tilmelding('2008-09-15'), ydelse('2008-09-29')])
  const [late] = checkCaseText(text, { asOf: '2008-10-10' }).findings
  expect((await check(text, '2008-10-10')).stdout).toBe(
    `standardinput: læst som straksmatch, tilmelding, ydelsesafgørelse, kladde, 3 registreringer

Sagens gang, med den sidste dag for de trin, der har en frist:

  ●                             Straksmatch        foretaget 15. september 2008
  ●                             Tilmelding         foretaget 15. september 2008
  ● torsdag 25. september 2008  Ydelsesafgørelse   truffet for sent, 29. september 2008
  ○ onsdag  15. oktober 2008    Godkendelse af CV  ikke endnu
  ○ mandag  15. december 2008   Første jobsamtale  ikke endnu

  Fejl      3:59    ${late?.message}
                    Kilde 3.3.1, 3.3.2 · forloeb-ydelse-for-sent · /regler/forloeb-ydelse-for-sent/

Mangler nu:   intet
Næste frist:  godkendelse af CV, senest onsdag 15. oktober 2008
Kan vente:    første jobsamtale, senest mandag 15. december 2008

1 fejl. Tjekket mod minimumskravene, som de gjaldt før 1. oktober 2008, og mod datoen 10. oktober 2008.
Ikke tjekket: om oplysningerne er sande, og om vurderingen er rigtig.
`,
  )
})

describe.concurrent('a case without a day to count from', () => {
  test.each([
    ['no first contact', [tilmelding('2008-09-15')]],
    ['a first contact before 2004', [straksmatch('1999-09-15')]],
  ])('%s', async (_, registrations) => {
    const run = await check(ndjson(registrations), '2008-10-10')
    expect(run.stdout).toContain(
      '  Fristerne kan ikke regnes ud: der er ingen første henvendelse med en dato fra 2004 til 2060.\n',
    )
    expect(stepsIn(run)).toEqual([])
  })

  test('says of a first contact before 2004 why nothing is counted from it', async () => {
    const notReady = { matchkategori: 4, udslagsgivendeOmraader: ['helbred'] }
    const run = await check(ndjson([straksmatch('1999-09-15', notReady)]), '2008-10-10')
    expect(run.stdout).toContain(
      'Fristerne kan ikke regnes ud, for den første henvendelse ligger ikke i årene 2004-2060. Kun i de år kender vi helligdagene; ret datoen, hvis den er forkert.',
    )
    expect(run.stdout).toContain('Kilde 2.8.1 · forloeb-uden-frister')
    expect(run.exitCode).toBe(0)
  })

  test('no registrations at all', async () => {
    const run = await check('', '2008-10-10')
    expect(run.stdout).toMatch(/^standardinput: intet at læse\n/)
    expect(run.exitCode).toBe(1)
  })
})

test('all registrations are of one case, so that a stranger among them is found', async () => {
  const [one, other] = ['sag-1', 'sag-2'].map((borgerReference) => ({
    ...straksmatch('2008-09-15'),
    borgerReference,
  }))
  const { exitCode, stdout } = await check(ndjson([one!, other!]), '2008-09-20', '--format', 'json')
  const codes = (JSON.parse(stdout) as Report).findings.map(({ code }) => code)
  expect(codes).toContain('forloeb-blandet')
  expect(exitCode).toBe(1)
})

describe.concurrent('colours', () => {
  const text = ndjson([straksmatch('2008-09-15')])
  // eslint-disable-next-line no-control-regex -- the character that begins a colour
  const colour = /\u001B\[/

  test.each([{ CI: '1' }, {}])('are left out where nobody sees them, with %o', async (env) => {
    expect((await modtagelse(['case'], text, undefined, env)).stdout).not.toMatch(colour)
  })

  test('are there when they are asked for, and change no word', async () => {
    const args = ['case', '--as-of', '2008-11-01']
    const coloured = await modtagelse(args, text, undefined, { FORCE_COLOR: '1' })
    expect(coloured.stdout).toMatch(colour)
    const plain = coloured.stdout.replaceAll(new RegExp(`${colour.source}[0-9;]*m`, 'g'), '')
    expect(plain).toBe((await modtagelse(args, text)).stdout)
  })
})

describe.concurrent('wrong use is told in Danish, on standard error alone:', () => {
  const seeHelp = '. Se brugen med: modtagelse case --help'

  test.each([
    [['case', 'findes-ikke.json'], 'kan ikke læse findes-ikke.json: filen findes ikke'],
    [['case', 'a.json', 'b.json'], `der er for mange argumenter${seeHelp}`],
    [
      ['case', '--as-of', '10-11-2008'],
      `--as-of kan ikke være 10-11-2008: skriv en dag i kalenderen som ÅÅÅÅ-MM-DD${seeHelp}`,
    ],
    [['case', '--format', 'ics'], `--format kan ikke være ics; vælg en af: text, json${seeHelp}`],
    [['case', '--profile', 'draft'], `valget --profile kendes ikke${seeHelp}`],
  ])('%j', async (args, message) => {
    const run = await modtagelse(args, ndjson([straksmatch('2008-09-15')]))
    expect(run).toEqual({ exitCode: 2, stdout: '', stderr: `modtagelse: ${message}\n` })
  })
})
