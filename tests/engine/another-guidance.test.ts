import { describe, expect, test } from 'vitest'
import {
  applyFixes,
  CasesOfText,
  checkText,
  checkValues,
  ChunkedCheck,
  fixesFor,
  flatChecks,
  flatFormats,
  listCodes,
  resolveOptions,
  withdrawCaseFixes,
  type ChunkLimits,
  type Finding,
  type Format,
  type Options,
  type Parts,
  type Report,
} from '../../src/engine/index.ts'
import { readSource, sourceFiles } from '../imports.ts'
import { another } from './another-guidance/index.ts'

const parts: Parts = {
  CasesOfText,
  fixesFor,
  flat: flatFormats,
  flatChecks,
  withdrawCaseFixes,
}

const optionsWith = (more: Options = {}) =>
  resolveOptions(another, { asOf: '1999-06-20', ...more }, () => '1999-06-20')

const check = (text: string, more?: Options, isOneCase = false): Report =>
  checkText(text, optionsWith(more), isOneCase, parts)

/** Checks a text piece by piece, a line at a time, and once more where that is asked for. */
function checkChunks(text: string, limits: ChunkLimits = {}) {
  const checker = new ChunkedCheck(optionsWith(), parts, { pieceSize: 1, ...limits })
  const chunks = text.split(/(?<=\n)/)
  for (const chunk of chunks) checker.add(chunk)
  if (checker.close()) chunks.some((chunk) => !checker.addAgain(chunk))
  return checker.report()
}

/** Each finding as its code, its field and the text it stands at. */
const seen = (text: string, { findings }: Pick<Report, 'findings'>) =>
  findings.map(({ code, requirement, range }) => [
    code,
    requirement.id,
    range && text.slice(range.start.offset, range.end.offset),
  ])

const codesIn = ({ findings }: Report) => findings.map(({ code }) => code)
const withoutFix = ({ fix: _, ...finding }: Finding) => finding

const saw = {
  seddel: 'udlån',
  laanerkort: 'A1',
  redskab: 'motorsav',
  hentet: '1999-06-01',
  dage: 3,
  kursus: true,
  depositum: { modtaget: '1999-06-01' },
}
const sawBack = { seddel: 'aflevering', laanerkort: 'A1', afleveret: '1999-06-03', stand: 'hel' }

/** A loan with a fault of nearly every kind. */
const faulty = `{
  "seddel": "udlån",
  "redskab": "Skovl",
  "hentet": "1/7 1999",
  "dage": 2,
  "skader": [{"del": "skaft", "beskrivelse": "Ridse. Ring LN-12345."}],
  "notat": "Intet.",
  "navn": "Ida Prøve"
}`

describe('the same loan, in every way of writing it,', () => {
  const asCsv =
    'Seddel;Lånerkort;Redskab;Hentet den;Antal dage;Kursus;Modtaget den;Klinge\n' +
    'udlån;A1;motorsav;1. juni 1999;3;ja;1/6 1999;Sløv\n'
  const asLines =
    'Udlån\nLånerkort: A1\nRedskab: motorsav\nHentet den: 1. juni 1999\nAntal dage: 3\nKursus: ja\n' +
    'depositum.modtaget: 1-6-1999\nKlinge: Sløv\n'

  test.each<[Format, string]>([
    ['json', JSON.stringify(saw)],
    ['ndjson', `${JSON.stringify(saw)}\n${JSON.stringify({ ...saw, laanerkort: 'A2' })}\n`],
    ['csv', asCsv],
    ['lines', asLines],
  ])('is sound as %s', (format, text) => {
    const report = check(text)
    expect(report.findings).toEqual([])
    expect([report.ok, report.format, report.edition]).toEqual([true, format, 'foråret'])
    expect(report.records.map(({ type }) => type)).toEqual(
      format === 'ndjson' ? ['udlån', 'udlån'] : ['udlån'],
    )
  })

  test('is sound as a value', () => {
    expect(checkValues([saw], optionsWith(), false)).toMatchObject({ ok: true, findings: [] })
  })

  test('has the date that people wrote told in their own way', () => {
    const report = check(asLines.replace('1. juni 1999', '31. juni 1999'))
    expect(codesIn(report)).toEqual(['ugyldig-dato'])
  })
})

describe('what is wrong with one', () => {
  test('is told at its place, with the paragraph and the address of this guidance', () => {
    const report = check(faulty, { siteUrl: 'https://example.org/' })
    expect(seen(faulty, report)).toEqual([
      ['hentes-automatisk', 'udlaan.depositum', '{'],
      ['ugyldig-vaerdi', 'udlaan.redskab', '"Skovl"'],
      ['ugyldig-dato', 'udlaan.hentet', '"1/7 1999"'],
      ['ugyldig-vaerdi', 'udlaan.dage', '2'],
      ['laanernummer-i-notat', 'laanernummer-i-notat', '"Ridse. Ring LN-12345."'],
      ['notat-uden-indhold', 'notat-uden-indhold', '"Intet."'],
      ['ukendt-felt', 'udlaan', '"navn"'],
    ])
    expect(report.findings[1]!.requirement).toEqual({
      id: 'udlaan.redskab',
      title: 'Redskab',
      kilde: ['§ 2'],
      url: 'https://example.org/hus/ved-skranken.html#redskab',
    })
    expect(report.findings[4]!.requirement.url).toBe(
      'https://example.org/svar/laanernummer-i-notat.html',
    )
  })

  test('is put right where there is no doubt', () => {
    const mended = applyFixes(faulty, check(faulty))
    expect(mended).toContain('"redskab": "skovl"')
    expect(mended).toContain('"hentet": "1999-07-01"')
    expect(mended).not.toContain('notat')
    expect(codesIn(check(mended))).toEqual([
      'hentes-automatisk',
      'dag-ikke-kommet',
      'ugyldig-vaerdi',
      'laanernummer-i-notat',
      'ukendt-felt',
    ])
  })

  test('is left as it is where the change would break a condition', () => {
    const text = JSON.stringify({ ...saw, redskab: 'Motorsav', kursus: undefined })
    const report = check(text)
    expect(codesIn(report)).toEqual(['ugyldig-vaerdi'])
    expect(applyFixes(text, report)).toBe(text)
  })

  test('is a condition under its own code, missing or not met', () => {
    const { kursus: _, ...without } = saw
    expect(codesIn(check(JSON.stringify(without)))).toEqual(['kursus-mangler'])
    expect(codesIn(check(JSON.stringify({ ...saw, kursus: false })))).toEqual(['kursus-mangler'])
    expect(codesIn(check(JSON.stringify({ ...without, redskab: 'skovl' })))).toEqual([])
  })

  test('is an error in a complete one where a draft may wait', () => {
    const { depositum: _, ...without } = saw
    const text = JSON.stringify(without)
    expect(codesIn(check(text))).toEqual(['hentes-automatisk'])
    expect(codesIn(check(text, { profile: 'complete' }))).toEqual(['mangler'])
  })

  test('is said of the field it stands in, of which the engine knows no more than its title', () => {
    const { findings } = check(JSON.stringify({ ...saw, laanerkort: '1A' }))
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['ugyldigt-format', 'Feltet Lånerkort er skrevet forkert. Skriv et bogstav og et nummer.'],
    ])
  })

  test('is said in the words of this office, and never with the number of a borrower', () => {
    const text = JSON.stringify({ seddel: 'LN-12345', hentet: 'LN-12345', LN: 'LN-12345' })
    const { findings } = check(text)
    expect(findings.map(({ message }) => message).join('\n')).not.toContain('LN-12345')
    expect(findings.map(({ message }) => message)).toContain(
      'Her står måske et lånernummer. Slet det; det hører til på kortet.',
    )
    const unknown = check('{"seddel":"udlaaan","redskab":"skovl"}').findings
    expect(unknown.map(({ message }) => message)).toContain(
      'Sedlen "udlaaan" kendes ikke. Mente du "udlån"? Skriv en af: udlån, aflevering, mappe.',
    )
  })

  test('is a text that is longer than this office has room for', () => {
    const [finding] = check(JSON.stringify({ ...saw, notat: 'a'.repeat(201) })).findings
    expect(finding!.message).toBe(
      'Feltet Notat er for langt. Der er plads til 200 tegn, og her står 201.',
    )
  })

  test('is the slip whose kind is not said', () => {
    const report = check(JSON.stringify({ afleveret: '1999-06-03', stand: 'hel' }))
    expect(codesIn(report).sort()).toEqual(['mangler', 'type-udledt'])
    expect(report.records[0]!.type).toBe('aflevering')
  })
})

describe('the papers of one borrower', () => {
  const milestone = (id: string, due: string, doneOn: string | null, status: string) => ({
    id,
    due,
    doneOn,
    status,
    kilde: [id === 'hentning' ? '§ 3' : '§ 8'],
  })
  const fetched = milestone('hentning', '1999-06-01', '1999-06-01', 'done')
  const lines = (...slips: object[]) => slips.map((slip) => `${JSON.stringify(slip)}\n`).join('')
  const other = { ...saw, laanerkort: undefined }

  test('are a course with two steps', () => {
    const report = check(lines(saw, sawBack))
    expect(report.findings).toEqual([])
    expect(report.milestones).toEqual([
      fetched,
      milestone('aflevering', '1999-06-04', '1999-06-03', 'done'),
    ])
  })

  test('are a course in one folder, with what is wrong at its place', () => {
    const text = JSON.stringify({ seddel: 'mappe', papirer: [saw, { ...sawBack, stand: 'ny' }] })
    const report = check(text)
    expect(seen(text, report)).toEqual([['ugyldig-vaerdi', 'aflevering.stand', '"ny"']])
    expect(report.milestones?.map(({ id }) => id)).toEqual(['hentning', 'aflevering'])
  })

  test('are one case when the caller says so', () => {
    const text = lines(saw, { ...saw, laanerkort: 'A2' })
    expect(check(text).milestones).toBeUndefined()
    expect(check(text, {}, true).milestones).toEqual([
      fetched,
      milestone('aflevering', '1999-06-04', null, 'overdue'),
    ])
  })

  test('have what the course lacks told at its place, whole or in chunks', () => {
    const text = lines(other, saw, { ...saw, redskab: 'hækkeklipper' }, other)
    const whole = check(text)
    expect(seen(text, whole)).toEqual([['ikke-afleveret', 'ikke-afleveret', '3']])
    expect(whole.findings[0]).toMatchObject({
      record: 1,
      path: '/dage',
      message: 'Redskabet skulle være tilbage 1999-06-04. Ring til låneren.',
    })
    const { report, cases } = checkChunks(text)
    expect(cases).toBe('checked')
    expect(report).toEqual({ ...whole, findings: whole.findings.map(withoutFix) })
  })

  test('are told of the same way as values', () => {
    const report = checkValues([saw, { ...saw, dage: 1 }], optionsWith(), true)
    expect(codesIn(report)).toEqual(['ikke-afleveret'])
    expect(report.milestones?.map(({ status }) => status)).toEqual(['done', 'overdue'])
  })

  test('are not checked as a course when there are more than can be held, which is told', () => {
    const text = lines(saw, sawBack, { ...saw, laanerkort: 'B' }, { ...saw, laanerkort: 'B' })
    expect(checkChunks(text, { maxInCases: 4 }).cases).toBe('checked')
    const full = checkChunks(text, { maxInCases: 3 })
    expect(full.cases).toBe('too-many')
    expect(codesIn(full.report)).toEqual([])
  })
})

test('a table is read the same way in chunks', () => {
  const text = [
    'Seddel;Lånerkort;Redskab;Hentet den;Antal dage;Kursus;Klinge',
    'udlån;A1;skovl;1/6 1999;3;nej;',
    'udlån;A1;økse;1/6 1999;3;nej;Sløv. LN-12345',
    'aflevering;A2;;;;;',
    '',
  ].join('\n')
  const whole = check(text)
  expect(whole.format).toBe('csv')
  expect(codesIn(whole)).toContain('laanernummer-i-notat')
  expect(codesIn(whole)).toContain('ikke-afleveret')
  const { report } = checkChunks(text)
  expect(report).toEqual({ ...whole, findings: whole.findings.map(withoutFix) })
})

test('every code there is has a title, a severity and an address', () => {
  const codes = listCodes(another)
  expect(codes.map(({ code }) => code)).toContain('ikke-afleveret')
  expect(codes.filter(({ title, url }) => !title || !/^\/svar\/.*\.html$/.test(url))).toEqual([])
})

test('what the readers doubt is a warning about reading where no rule of the guidance is about it', () => {
  const doubts = listCodes(another).filter(
    ({ severity, group }) => severity === 'warning' && group === 'laesning',
  )
  expect(doubts.map(({ code, kilde }) => [code, kilde])).toEqual([
    ['dato-raekkefoelge', []],
    ['ugedag-passer-ikke', []],
  ])
})

/** What only the guidance of 2008 speaks of; `registreringstypen` is a word of the Danish that the engine brings along. */
const ofAnother =
  /straksmatch|præcismatch|registreringstype\b|borgerreference|omr(?:å|aa)de|forl(?:ø|oe)b|minimumskrav|stamdata|telefon|cpr|jobcenter/i

describe('nothing of the guidance of 2008', () => {
  const drafts: readonly string[] = [
    faulty,
    '',
    '{',
    '{"seddel": "udlån",, "redskab": skovl}',
    '[1, "a", null]',
    '{"a": 1, "a": 2}',
    '{"seddel": "straks", "hentet": "1999-02-30"}',
    JSON.stringify({ seddel: 'mappe', papirer: [] }),
    JSON.stringify({ seddel: 'mappe', papirer: [{}, 1, { seddel: 'mappe', papirer: [] }] }),
    JSON.stringify({ ...saw, laanerkort: 7, depositum: [], skader: [{ del: 'hjul' }], kursus: 1 }),
    `${'['.repeat(70)}${']'.repeat(70)}`,
    'seddel;redskab;redskab\nudlån;skovl;skovl;x\n',
    'Udlån\nRedskab: spade\nHentet den: i går\nSkader: skaft\nHvad: Fã¸rst\nAntal dage: mange\n',
    `${JSON.stringify(saw)}\n{"seddel":\n${JSON.stringify(sawBack)}\n`,
    JSON.stringify(saw).repeat(2),
  ]

  test.each(drafts)('stands in the report on %j', (text) => {
    const reports = [
      check(text),
      check(text, { profile: 'complete', type: 'udlån' }),
      ...(['json', 'ndjson', 'csv', 'lines'] as const).map((format) => check(text, { format })),
      checkChunks(text).report,
    ]
    for (const { version: _, ...report } of reports) {
      expect(JSON.stringify(report)).not.toMatch(ofAnother)
    }
  })

  test('stands in the code of the engine', () => {
    const named = sourceFiles('src/engine').flatMap((file) =>
      withoutComments(readSource(file))
        .split('\n')
        .filter((line) => ofAnother.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    )
    expect(named).toEqual([])
  })
})

const withoutComments = (code: string) =>
  code.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
