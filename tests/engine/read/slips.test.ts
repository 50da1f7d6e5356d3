import { describe, expect, test } from 'vitest'
import { validateText } from '../../../src/api/index.ts'
import { AS_OF, placesOf } from '../examples.ts'
import { draft, findingsOfDraft } from './drafts.ts'
import { whereJsonEnds } from './strict-json.ts'

/** A slip of the pen: what it does to the draft, and where it is told. */
interface Slip {
  name: string
  /** What stands in the draft, and what is written instead. */
  from: string
  to: string
  /** Line and column of each place that is told as ugyldig-json. */
  places: string[]
}

const areas = '"matchkategori": 4, "udslagsgivendeOmraader": ["helbred", "økonomi og netværk"]'

/** Slips after which everything else in the draft is read as if they had not been made. */
const slips: Slip[] = [
  { name: 'a comma is missing', from: '"straksmatch",', to: '"straksmatch"', places: ['3:3'] },
  { name: 'a comma too many', from: '"straksmatch",', to: '"straksmatch",,', places: ['2:38'] },
  { name: 'a comma first', from: '{\n  "reg', to: '{,\n  "reg', places: ['1:2'] },
  {
    name: 'a semicolon for a comma',
    from: '"straksmatch",',
    to: '"straksmatch";',
    places: ['2:37', '3:3'],
  },
  { name: 'a colon is missing', from: '"sagstype":', to: '"sagstype"', places: ['5:14'] },
  {
    name: 'an equals sign for a colon',
    from: '"sagstype":',
    to: '"sagstype" =',
    places: ['5:14', '5:16'],
  },
  {
    name: 'a quotation mark is missing at the end of a line',
    from: '"1. henvendelse",\n',
    to: '"1. henvendelse\n',
    places: ['3:33', '4:3'],
  },
  { name: 'the closing brace is missing', from: '4\n}', to: '4\n', places: ['8:1'] },
  { name: 'a closing brace too many', from: '4\n}', to: '4\n}}', places: ['7:2'] },
  {
    name: 'single quotes around a value',
    from: '"straksmatch"',
    to: "'straksmatch'",
    places: ['2:24'],
  },
  { name: 'single quotes around a name', from: '"sagstype"', to: "'sagstype'", places: ['5:3'] },
  { name: 'acute accents as quotes', from: '"straksmatch"', to: '´straksmatch´', places: ['2:24'] },
  {
    name: 'English typographic quotes',
    from: '"straksmatch"',
    to: '“straksmatch”',
    places: ['2:24'],
  },
  {
    name: 'Danish typographic quotes',
    from: '"straksmatch"',
    to: '”straksmatch”',
    places: ['2:24'],
  },
  { name: 'low typographic quotes', from: '"straksmatch"', to: '„straksmatch“', places: ['2:24'] },
  {
    name: 'typographic quotes around a name',
    from: '"sagstype"',
    to: '“sagstype”',
    places: ['5:3'],
  },
  {
    name: 'a comment after slashes',
    from: '"straksmatch",',
    to: '"straksmatch", // hej',
    places: ['2:39'],
  },
  {
    name: 'a comment after a hash',
    from: '"straksmatch",',
    to: '"straksmatch", # hej',
    places: ['2:39'],
  },
  {
    name: 'a comment between marks',
    from: '"straksmatch",',
    to: '"straksmatch", /* "hej" */',
    places: ['2:39'],
  },
  {
    name: 'a comment over two lines',
    from: '  "sagstype"',
    to: '/* hej\n } */ "sagstype"',
    places: ['5:1'],
  },
  { name: 'a comment that does not end', from: '4\n}', to: '4\n} /* hej', places: ['7:3'] },
  { name: 'a comment first', from: '{\n', to: '// hej\n{\n', places: ['1:1'] },
  { name: 'no quotes around a name', from: '"sagstype"', to: 'sagstype', places: ['5:3'] },
  { name: 'no quotes around a word', from: '"straksmatch"', to: 'straksmatch', places: ['2:24'] },
  {
    name: 'no quotes around several words',
    from: '"1. henvendelse"',
    to: '1. henvendelse',
    places: ['3:18'],
  },
  {
    name: 'no quotes around a word with æ',
    from: '"kontanthjælp"',
    to: 'kontanthjælp',
    places: ['5:15'],
  },
  {
    name: 'an object without a name',
    from: '"sagstype"',
    to: '{"a": 1}, "sagstype"',
    places: ['5:3'],
  },
  { name: 'text before the draft', from: '{\n', to: 'Her er min kladde\n{\n', places: ['1:1'] },
  { name: 'text with a colon before the draft', from: '{\n', to: 'Kladde: {\n', places: ['1:1'] },
  { name: 'text after the draft', from: '4\n}', to: '4\n} tak', places: ['7:3'] },
  { name: 'a no-break space', from: '"sagstype": ', to: '"sagstype":\u00A0', places: ['5:14'] },
  {
    name: 'no-break spaces to indent with',
    from: '  "sagstype"',
    to: '\u00A0\u00A0"sagstype"',
    places: ['5:1'],
  },
  {
    name: 'a byte order mark in the middle',
    from: '"sagstype"',
    to: '\uFEFF"sagstype"',
    places: ['5:3'],
  },
]

/** Slips that have to do with a field of their own, and the findings the draft then has beside them. */
const others: (Slip & { findings: string[] })[] = [
  {
    name: 'a comma is missing in a list',
    from: '"matchkategori": 4',
    to: areas.replace(', "øk', ' "øk'),
    places: ['6:60'],
    findings: ['hentes-automatisk /stamdata', 'ugyldig-vaerdi /sagstype'],
  },
  {
    name: 'the closing bracket of a list is missing',
    from: '"matchkategori": 4',
    to: areas.slice(0, -1),
    places: ['7:1'],
    findings: ['hentes-automatisk /stamdata', 'ugyldig-vaerdi /sagstype'],
  },
  {
    name: 'a value is missing',
    from: '"kontanthjælp"',
    to: '',
    places: ['5:15'],
    findings: ['udslagsgivende-mangler /udslagsgivendeOmraader', 'hentes-automatisk /stamdata'],
  },
  {
    name: 'the last value is missing',
    from: ' 4\n',
    to: '\n',
    places: ['7:1'],
    findings: ['hentes-automatisk /stamdata', 'ugyldig-vaerdi /sagstype'],
  },
  {
    name: 'two records without a list',
    from: '4\n}',
    to: '4\n}\n{"registreringstype": "nej"}',
    places: ['8:1'],
    findings: [...findingsOfDraft, 'ukendt-type /registreringstype'],
  },
]

function damaged({ from, to }: Slip): string {
  expect(draft).toContain(from)
  return draft.replace(from, () => to)
}

const reportOf = (text: string) => validateText(text, { asOf: AS_OF })

const placesOfSlips = (text: string) =>
  placesOf(reportOf(text))
    .filter((place) => place.startsWith('ugyldig-json '))
    .map((place) => place.replace('ugyldig-json ', ''))

const otherFindings = (text: string) =>
  reportOf(text)
    .findings.filter(({ code }) => code !== 'ugyldig-json')
    .map(({ code, path }) => `${code} ${path}`)

test('the draft without a slip has its findings and no others', () => {
  expect(placesOfSlips(draft)).toEqual([])
  expect(otherFindings(draft)).toEqual(findingsOfDraft)
})

describe.each(slips)('$name', (slip) => {
  const text = damaged(slip)

  test('is told at its place', () => {
    expect(placesOfSlips(text)).toEqual(slip.places)
  })

  test('hides none of the other findings', () => {
    expect(otherFindings(text)).toEqual(findingsOfDraft)
  })
})

describe.each(others)('$name', (slip) => {
  const text = damaged(slip)

  test('is told at its place', () => {
    expect(placesOfSlips(text)).toEqual(slip.places)
  })

  test('leaves the other findings as they are', () => {
    expect(otherFindings(text)).toEqual(slip.findings)
  })
})

test('the first slip is told no later than where strict JSON ends', () => {
  for (const slip of [...slips, ...others]) {
    const text = damaged(slip)
    const first = reportOf(text).findings.find(({ code }) => code === 'ugyldig-json')
    expect(first?.range?.start.offset, slip.name).toBeLessThanOrEqual(whereJsonEnds(text)!)
  }
})

test('a slip in one record of a list leaves the others alone', () => {
  const text = `[\n${draft.replace('"straksmatch",', '"straksmatch"')},\n${draft}]`
  expect(placesOfSlips(text)).toEqual(['4:3'])
  expect(otherFindings(text)).toEqual([...findingsOfDraft, ...findingsOfDraft])
  expect(reportOf(text).findings.map(({ record }) => record)).toEqual([0, 0, 0, 0, 1, 1, 1])
})

test('two slips are told at two places', () => {
  const text = draft.replace('"straksmatch",', '"straksmatch"').replace('"sagstype"', 'sagstype')
  expect(placesOfSlips(text)).toEqual(['3:3', '5:3'])
})
