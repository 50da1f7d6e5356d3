import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  codes,
  types,
  validate,
  validateText,
  type Position,
  type Report,
} from '../../src/api/index.ts'
import { runs } from '../fixtures/runs.ts'
import { registrationsOf } from '../schemas/instances.ts'
import { AS_OF, examples } from './examples.ts'
import { whereJsonEnds } from './read/strict-json.ts'

const options = { asOf: AS_OF }
const SEVERITIES = ['error', 'warning', 'advice']
const known = new Map(codes.map(({ code, severity }) => [code, severity]))

/** Line and column of every offset of a text, counted from its beginning. */
function positionsIn(text: string): Position[] {
  const positions: Position[] = []
  let line = 1
  let column = 1
  for (let offset = 0; offset <= text.length; offset++) {
    positions.push({ line, column, offset })
    const endsLine = text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] !== '\n')
    // A byte order mark is no character of its line.
    const isMark = offset === 0 && text.startsWith('\uFEFF')
    column = endsLine || isMark ? 1 : column + 1
    if (endsLine) line++
  }
  return positions
}

/** What is wrong with a report on a text, as a list of claims that do not hold. */
function flawsOf(text: string, { findings, counts, records, ok }: Report): string[] {
  const flaws: string[] = []
  const claim = (holds: boolean, what: string) => {
    if (!holds) flaws.push(what)
  }
  const positions = positionsIn(text)
  const isAt = ({ line, column, offset }: Position) =>
    positions[offset]?.line === line && positions[offset].column === column
  // With a carriage return alone, what is one line to the reader of records is two to people.
  const hasPlainLines = !/\r(?!\n)/.test(text)
  for (const { range, code, severity, record, path, message, requirement } of findings) {
    claim(severity === known.get(code), `severity of ${code}`)
    claim(range !== undefined && isAt(range.start) && isAt(range.end), `place of ${code}`)
    claim(range!.start.offset <= range!.end.offset, `direction of ${code}`)
    claim(record >= 0 && record < Math.max(1, records.length), `record of ${code}`)
    if (record > 0 && hasPlainLines) {
      claim(records[record]!.line <= range!.start.line, `record of ${code} begins after it`)
    }
    claim(/^(?:\/(?:[^~/]|~[01])*)*$/.test(path), `path of ${code}: ${path}`)
    claim(/^[A-ZÆØÅ"].*[.?]$/s.test(message), `message of ${code}: ${message}`)
    claim(/^\/(?:regler|minimumskrav)\//.test(requirement.url), `address of ${code}`)
  }
  findings.reduce((before, after) => {
    const [one, other] = [before.range!.start.offset, after.range!.start.offset]
    const rank = SEVERITIES.indexOf(before.severity) - SEVERITIES.indexOf(after.severity)
    claim(one < other || (one === other && rank <= 0), `order of ${before.code} and ${after.code}`)
    return after
  }, findings[0]!)
  for (const severity of ['error', 'warning', 'advice'] as const) {
    const found = findings.filter((finding) => finding.severity === severity).length
    claim(counts[severity] === found, `count of ${severity}`)
  }
  claim(ok === (counts.error === 0), 'ok')
  records.forEach(({ index, line }, place) => {
    claim(index === place, 'number of a record')
    claim(line >= (records[place - 1]?.line ?? 1), 'order of records')
  })
  return flaws
}

/** No place is told twice for the same reason. */
function expectToldOnce({ findings }: Report): void {
  const told = findings.map(({ code, record, path, range }) =>
    JSON.stringify([code, record, path, range]),
  )
  expect(told).toEqual([...new Set(told)])
}

const check = (text: string, more = {}): Report => {
  const report = validateText(text, { ...options, ...more })
  expect(flawsOf(text, report)).toEqual([])
  expectToldOnce(report)
  return report
}

/** Bits of JSON and of what people write in its place, in any order. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        "'",
        '“',
        '”',
        '„',
        '´',
        '//',
        '/*',
        '*/',
        '#',
        '\n',
        '\r\n',
        '\r',
        '\t',
        ' ',
        '\u00A0',
        '\uFEFF',
        '\u0000',
        '\uFFFD',
        'Ã¦',
        '=',
        ';',
        '-',
        '.',
        'e',
        '\\u',
        '\\"',
        '\uD83D',
      ),
      fc.constantFrom(
        'true',
        'null',
        '4',
        '-1.5e3',
        '"registreringstype"',
        '"straksmatch"',
        '"sagstype"',
        '"stamdata":{',
        '"registreringsoplysninger":{"samtaledato":"2008-02-30"',
        '"opmaerksomhedsomraader":[{"omraade":"helbred"',
        '"__proto__":',
        '"borgerReference":"670190-0000"',
        'sagstype:',
        '{"a":1}\n',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

const exampleTexts = fc
  .constantFrom(...examples)
  .map(({ draft }) => draft)
  .chain((draft) => fc.constantFrom(JSON.stringify(draft), JSON.stringify(draft, null, 2)))
  .filter((text) => text.length < 3000)

/** Something cut out of a text, put into it, or put in place of a part of it. */
const damaged = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(
      texts,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.oneof(fc.constant(''), pieces)), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([text, cuts]) =>
      cuts.reduce((left, [place, length, put]) => {
        const at = place % (left.length + 1)
        return left.slice(0, at) + put.slice(0, 30) + left.slice(at + length)
      }, text),
    )

const registrations = fc.oneof(...types.map(({ slug }) => registrationsOf(slug)))

const texts: [name: string, arbitrary: fc.Arbitrary<string>][] = [
  ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
  ['a text of letters and signs', fc.string({ unit: 'grapheme', maxLength: 200 })],
  ['bits of JSON', pieces],
  ['sound JSON', fc.json()],
  ['a registration', registrations.map((record) => JSON.stringify(record).slice(0, 3000))],
  ['a damaged example', damaged(exampleTexts)],
  [
    'several damaged examples, one a line',
    damaged(
      fc
        .array(
          exampleTexts.filter((text) => !text.includes('\n')),
          { minLength: 2, maxLength: 3 },
        )
        .map((lines) => lines.join('\n')),
    ),
  ],
]

describe.each(texts)('%s', (_name, arbitrary) => {
  test('gets a report that holds together', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const report = check(text)
        // As text, because comparing long reports piece by piece takes long.
        expect(JSON.stringify(validateText(text, options))).toBe(JSON.stringify(report))
      }),
      { numRuns: runs(4000) },
    )
  })

  test('gets one as well when it is read as something it may not be', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.constantFrom('json' as const, 'ndjson' as const),
        fc.constantFrom('draft' as const, 'complete' as const),
        (text, format, profile) => {
          check(text, { format, profile, type: 'straksmatch' })
        },
      ),
      { numRuns: 200 },
    )
  })

  test('is told to be no JSON exactly when it is not, and no later than where JSON ends', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { findings } = validateText(text, { ...options, format: 'json' })
        if (findings.some(({ code }) => code === 'tomt' || code === 'for-dybt')) return
        const end = whereJsonEnds(text.replace(/^\uFEFF/, ' '))
        const first = findings.find(({ code }) => code === 'ugyldig-json')
        expect(first === undefined).toBe(end === undefined)
        if (first && end !== undefined) expect(first.range!.start.offset).toBeLessThanOrEqual(end)
      }),
      { numRuns: runs(4000) },
    )
  })

  test('gets its first findings, and the counts of all, when few are asked for', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat({ max: 3 }), (text, maxFindings) => {
        const all = validateText(text, options)
        const some = validateText(text, { ...options, maxFindings })
        expect(some).toEqual({ ...all, findings: all.findings.slice(0, maxFindings) })
      }),
      { numRuns: 100 },
    )
  })
})

test('a value and the JSON of it get the same findings', () => {
  const isGarbled = (text: string) =>
    validateText(text, options).findings.some(({ code }) => code === 'forkert-tegnsaet')
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.array(registrations, { maxLength: 3 })), (value) => {
      const text = JSON.stringify(value)
      // A value has no characters that were lost on the way to it.
      fc.pre(!isGarbled(text))
      const told = ({ findings, records }: Report) => [
        findings
          .map(({ code, record, path, message }) => [record, code, path, message].join(' '))
          .sort(),
        records.map(({ type }) => type),
      ]
      expect(told(validateText(text, { ...options, format: 'json' }))).toEqual(
        told(validate(JSON.parse(text), undefined, options)),
      )
    }),
    { numRuns: 300 },
  )
})

describe('no report repeats', () => {
  /** Ten digits that may be a CPR number, as a reader of the report would know one. */
  const CPR =
    /(?<![0-9+])[6-9][0-9][01][0-9]{3}[ \u00A0]?[-\u2010-\u2015\u2212]?[ \u00A0]?[0-9]{4}(?![0-9])/

  const numbers = fc
    .tuple(
      fc.integer({ min: 61, max: 88 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 10, max: 99 }),
      fc.constantFrom('', '-', ' ', '\u2013', ' - ', '\u00A0'),
    )
    .map(
      ([day, month, year, separator]) =>
        `${day}${String(month).padStart(2, '0')}${year}${separator}0000`,
    )

  const planted = fc.tuple(
    fc.constantFrom(...examples.filter(({ draft }) => JSON.stringify(draft).length < 3000)),
    numbers,
    fc.array(
      fc.constantFrom(
        'borgerReference',
        'registreringstype',
        'samtaletype',
        'kontaktform',
        'sagstype',
        'bemaerkninger',
        'matchkategori',
        'x',
      ),
      { maxLength: 3 },
    ),
    fc.constantFrom('', 'Se ', 'borger-', '"', '\\', '\n'),
  )

  test('a CPR number, wherever it stands', () => {
    fc.assert(
      fc.property(planted, ([{ draft }, number, names, before]) => {
        const written = before + number
        const record = {
          ...draft,
          ...Object.fromEntries(names.map((name) => [name, written])),
          [written]: { [number]: [number] },
          stamdata: { navn: written, adresse: number, telefon: number, [number]: number },
          registreringsoplysninger: { samtaledato: number, registreringsdato: written },
          udslagsgivendeOmraader: [number, written],
          opmaerksomhedsomraader: [{ omraade: number, tekst: written }],
        }
        expect(JSON.stringify(validateText(JSON.stringify(record), options))).not.toMatch(CPR)
        expect(JSON.stringify(validate(record, undefined, options))).not.toMatch(CPR)
      }),
      { numRuns: 300 },
    )
  })

  test('a CPR number in a text that is damaged', () => {
    const withNumber = fc.tuple(exampleTexts, numbers, fc.nat()).map(([text, number, place]) => {
      const at = place % (text.length + 1)
      return `${text.slice(0, at)}"${number}"${text.slice(at)}`
    })
    fc.assert(
      fc.property(fc.oneof(withNumber, damaged(withNumber)), (text) => {
        const { findings } = validateText(text, options)
        expect(JSON.stringify(findings.map(({ message, path }) => [message, path]))).not.toMatch(
          CPR,
        )
      }),
      { numRuns: 300 },
    )
  })

  /** Words that stand nowhere in the product. */
  const secrets = [
    'Ingeborg Hemmelighus',
    'Lønvej 17, 9999 Skjulby',
    '99 98 97 96',
    'Lider af søvnløshed',
  ]
  const [navn, adresse, telefon, fritekst] = secrets as [string, string, string, string]

  test('name, address, telephone number or free text', () => {
    fc.assert(
      fc.property(registrationsOf('straksmatch'), fc.nat({ max: 3 }), (record, way) => {
        const stamdata = [
          { navn, adresse, telefon },
          { navn, telefon: `${telefon}x` },
          [navn, adresse],
          navn,
        ][way]
        const written = {
          ...record,
          stamdata,
          bemaerkninger: way === 0 ? [fritekst] : fritekst,
          opmaerksomhedsomraader: [
            { omraade: 'helbred', tekst: fritekst },
            { omraade: 'helbred', tekst: fritekst },
            fritekst,
          ],
        }
        const report = JSON.stringify(validate(written, 'straksmatch', options))
        for (const secret of secrets) expect(report).not.toContain(secret)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a hostile text is answered:', () => {
  const SIZE = 200_000
  const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length))

  test.each([
    ['opening braces', fill('{')],
    ['opening brackets', fill('[')],
    ['closing brackets', fill(']}')],
    ['brackets of both kinds in turn', fill('[{')],
    ['objects in objects', fill('{"a":')],
    ['objects in objects, closed again', `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`],
    [
      'lists in a field of a registration',
      `{"registreringstype":"straksmatch","x":${'['.repeat(90_000)}${']'.repeat(90_000)}}`,
    ],
    ['quotation marks', fill('"')],
    ['quotation marks, an odd number of them', `${fill('"')}"`],
    ['quotation marks and line breaks', fill('"\n')],
    ['typographic quotation marks', fill('“')],
    ['single quotation marks', fill("'")],
    ['backslashes', fill('\\')],
    ['a text of backslashes that does not end', `"${fill('\\\\')}`],
    ['commas', `[${fill(',')}]`],
    ['colons', `{${fill(':')}}`],
    ['names without values', `{${fill('"a":')}`],
    ['names without commas', `{${fill('"a":1 ')}}`],
    ['the same name', `{${fill('"a":1,')}"a":1}`],
    ['words', fill('ord ')],
    ['words and line breaks', fill('ord\n')],
    ['one long word', fill('x')],
    ['one long text', `{"registreringstype":"straksmatch","bemaerkninger":"${fill('x')}"}`],
    ['one long name', `{"${fill('x')}":1}`],
    ['one long number', fill('1')],
    ['blanks', `{${fill(' ')}`],
    ['blanks after a word', `{a${fill(' ')}`],
    ['blanks after a text', `{"a\n"${fill(' ')}`],
    ['line breaks', `${fill('\n')}{`],
    ['carriage returns', `${fill('\r')}{`],
    ['no-break spaces', `{${fill('\u00A0')}}`],
    ['comments that do not end', fill('/*')],
    ['comments on lines', fill('//\n')],
    ['slashes', fill('/')],
    ['hashes', fill('#')],
    ['digits that are almost CPR numbers', `{"a":"${fill('670190-000 ')}"}`],
    ['digits and hyphens', `{"a":"${fill('6-7-0-1-9-0-')}"}`],
    [
      'six digits and spaces',
      `{"registreringstype":"straksmatch","borgerReference":"${fill('670190 ')}"}`,
    ],
    [
      'spaces in a telephone number',
      `{"registreringstype":"straksmatch","stamdata":{"telefon":"${fill('1 ')}"}}`,
    ],
    ['blanks in a text', `{"registreringstype":"straksmatch","bemaerkninger":"${fill(' ')}"}`],
    ['empty records', `[${fill('{},')}{}]`],
    ['empty records, one a line', fill('{}\n')],
    ['records without anything between', fill('{}')],
    [
      'unknown fields',
      `{${Array.from({ length: 10_000 }, (_, index) => `"felt${index}":1`).join()}}`,
    ],
    [
      'unknown fields that are CPR numbers',
      `{${Array.from({ length: 9000 }, (_, index) => `"670190-${1000 + index}":1`).join()}}`,
    ],
    [
      'areas that are not known',
      `{"registreringstype":"straksmatch","udslagsgivendeOmraader":[${fill('"helbret",')}"x"]}`,
    ],
    [
      'the same area',
      `{"registreringstype":"straksmatch","opmaerksomhedsomraader":[${fill('{"omraade":"helbred"},')}{}]}`,
    ],
    [
      'positions that are all different',
      `{"registreringstype":"tilmelding","stillingsbetegnelser":["${Array.from({ length: 30_000 }, (_, index) => index).join('","')}"]}`,
    ],
    ['empty registrations in a forløb', `{"forloeb":[${fill('{},')}{}]}`],
    ['forløb in forløb', `${fill('{"forloeb":[')}`],
    ['replacement characters', fill('\uFFFD')],
    ['halves of characters', fill('\uD83D')],
    ['bytes of nought', fill('\u0000')],
  ])('%s', (_name, text) => {
    const report = validateText(text, { ...options, maxFindings: 200 })
    expect(report.findings.length).toBeGreaterThan(0)
    for (const { range } of report.findings) {
      expect(range!.start.offset).toBeLessThanOrEqual(range!.end.offset)
      expect(range!.end.offset).toBeLessThanOrEqual(text.length)
    }
  })
})
