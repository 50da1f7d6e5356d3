import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ChunkedCheck, type ChunkOptions } from '../../src/api/stream.ts'
import { validateText, type Finding, type Report } from '../../src/api/index.ts'
import { AS_OF, examples } from './examples.ts'

/** Cuts a text anywhere. */
function chunksOf(text: string, cuts: readonly number[]): string[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b)
  return [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length))
}

/** Checks the chunks of a text, and those again that are asked for. */
function inPieces(chunks: readonly string[], options: ChunkOptions = {}) {
  const checker = new ChunkedCheck({ asOf: AS_OF, pieceSize: 1, ...options })
  for (const chunk of chunks) checker.add(chunk)
  if (checker.close()) chunks.some((chunk) => !checker.addAgain(chunk))
  return checker.report()
}

const withoutFix = ({ fix: _, ...finding }: Finding) => finding

const withoutFixes = ({ findings, ...report }: Report) => ({
  ...report,
  findings: findings.map(withoutFix),
})

/** The whole report, whichever way the text was read. */
const expectTheSame = (text: string, cuts: readonly number[], options: ChunkOptions = {}): void => {
  const unlimited = { ...options, maxPerCode: Infinity, maxRecords: Infinity }
  const { report, records, length } = inPieces(chunksOf(text, cuts), unlimited)
  const whole = validateText(text, { asOf: AS_OF, ...options })
  expect(withoutFixes(report)).toEqual(withoutFixes(whole))
  expect([records, length]).toEqual([whole.records.length, text.length])
}

const cuts = fc.array(fc.nat(20_000), { maxLength: 12 })

const records = fc
  .record({
    draft: fc.constantFrom(...examples.map(({ draft }) => draft)),
    reference: fc.constantFrom(undefined, 'A', 'A', 'B', 'sag-1', 7),
  })
  .map(({ draft, reference }) =>
    JSON.stringify({ ...(reference !== undefined && { borgerReference: reference }), ...draft }),
  )

const lines = fc.oneof(
  { weight: 12, arbitrary: records },
  {
    weight: 4,
    arbitrary: fc
      .tuple(records, fc.nat(400))
      .map(([line, at]) => line.slice(0, at) + line.slice(at + 1)),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['', '  ', '\uFEFF{}', '```', '{"a": 1, "a": 2}', '[{}, {"x": "FÃ¸rst"}]', '{"a": "\\r"}'],
      ...['{}\r{}', 'null', '"x"', '{"registreringstype": "cv", "b": "\uFFFD"}', '} {', '\u2028'],
    ),
  },
)

const ndjson = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.array(records, { minLength: 2, maxLength: 2 }),
    fc.array(lines, { maxLength: 10 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\n', '\n\n'),
  )
  .map(([mark, first, rest, newline, end]) => mark + [...first, ...rest].join(newline) + end)

const labels = [
  ...['registreringstype', 'borgerReference', 'Samtaletype', 'samtaledato', 'Registreringsdato'],
  ...['Sagstype', 'Matchkategori', 'Straksmatch', 'navn', 'Telefon', 'Bemærkninger', 'helbred'],
  ...['Afgørelse', 'afgoerelsesdato', 'ukendt', 'Årsag', 'samtaletyp', 'Afmeldingsdato', ''],
]

const cells = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.constantFrom(
      ...['straksmatch', 'præcismatch', 'ydelsesafgørelse', 'afmelding', 'tilmelding', 'A', 'B'],
      ...[
        '2008-09-15',
        '15-09-2008',
        '09-15-2008',
        '3/11 2008',
        'mandag 2/9 2008',
        'i går',
        '1. henvendelse',
        'ja',
        '4',
        '5',
        '670190-0000',
        '',
      ],
      ...['kontanthjælpssag', 'Har ondt i ryggen, og kan ikke løfte', 'FÃ¸rst'],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['"a;b"', '"to\nlinjer"', '"siger ""nej"" nu"', '"til\r\nsidst" og mere', ' "x" ', 'y"z'],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('"åben', '"', '""', '"\n', 'a\rb', '\uFEFFx') },
)

const tables = fc
  .tuple(
    fc.constantFrom(
      ...['', '\uFEFF', '\n', 'Liste over sager\n\n', 'Vedr. 670190-0000\nStraksmatch\n'],
      ...['sep=;\n', ';Om sagen;;\n', 'Fra: Bo\nEmne: Sager\n\nHej Mette\n'],
    ),
    fc.uniqueArray(fc.constantFrom(...labels), { minLength: 3, maxLength: 9 }),
    fc.array(fc.array(cells, { minLength: 1, maxLength: 9 }), { maxLength: 14 }),
    fc.constantFrom('\n', '\r\n', '\r', '\u2028'),
    fc.constantFrom('', '\n'),
    fc.array(
      fc.constantFrom(
        ...['I alt;4', '', 'Mvh', 'Bo, 670190-0000', '-- ', 'Straksmatch', '(2 rows)', '---;---'],
        ...['Afmeldingsdato;Årsag', '09-15-2008;i job', 'Samtaledato: 3-11-2008', 'Noter'],
      ),
      { maxLength: 6 },
    ),
  )
  .map(([above, header, rows, newline, end, below]) =>
    [above + header.join(';'), ...rows.map((row) => row.join(';')), ...below]
      .join(newline)
      .concat(end),
  )

describe('a text in pieces is told what it is told whole', () => {
  test('with a record a line', () => {
    fc.assert(
      fc.property(ndjson, cuts, fc.constantFrom('auto', 'ndjson'), (text, places, format) => {
        expectTheSame(text, places, { format: format === 'auto' ? undefined : 'ndjson' })
      }),
      { numRuns: 300 },
    )
  })

  test('as a table', () => {
    fc.assert(
      fc.property(tables, cuts, fc.constantFrom('auto', 'csv'), (text, places, format) => {
        expectTheSame(text, places, { format: format === 'auto' ? undefined : 'csv' })
      }),
      { numRuns: 500 },
    )
  })

  test('in a kind that cannot be cut', () => {
    const json = fc.array(records, { maxLength: 3 }).map((list) => `[\n${list.join(',\n')}\n]`)
    const others = fc.constantFrom(
      '',
      ' ',
      '\uFEFF',
      'Samtaletype: 1. henvendelse\nSag: 1',
      '{',
      '[',
    )
    fc.assert(
      fc.property(fc.oneof(json, others), cuts, (text, places) => {
        expectTheSame(text, places)
      }),
    )
  })
})

/** A straksmatch with a tilmelding that is missing. */
const contact = (reference: string) =>
  JSON.stringify({
    registreringstype: 'straksmatch',
    borgerReference: reference,
    samtaletype: '1. henvendelse',
    registreringsoplysninger: { samtaledato: '2008-09-01', registreringsdato: '2008-09-01' },
    sagstype: 'kontanthjælpssag',
    straksmatch: true,
  })

const repeatLine = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

describe('much of the same', () => {
  test('is counted, and the first of each code kept', () => {
    const text = repeatLine(50, (index) => (index % 2 ? '{"sagstype": "x"}' : '{"felt": 1}'))
    const whole = validateText(text, { asOf: AS_OF })
    const { report, codes, records } = inPieces([text], { maxPerCode: 3, maxRecords: 5 })
    expect(report.counts).toEqual(whole.counts)
    expect([records, report.records]).toEqual([50, whole.records.slice(0, 5)])
    for (const { code, count, findings } of codes) {
      const all = whole.findings.filter((finding) => finding.code === code)
      expect([code, count]).toEqual([code, all.length])
      expect(findings).toEqual(all.slice(0, 3).map(withoutFix))
    }
  })

  test('in cases is checked while they can be held, and said to be left out beyond that', () => {
    const text = repeatLine(12, (index) => contact(index < 10 ? 'A' : `B-${index}`))
    const held = inPieces([text], { maxInCases: 12 })
    const left = inPieces([text], { maxInCases: 11 })
    const code = 'forloeb-straksmatch-gentaget'
    const countOf = ({ codes }: typeof held) => codes.find((one) => one.code === code)?.count
    expect([held.cases, countOf(held)]).toEqual(['checked', 9])
    expect([left.cases, countOf(left)]).toEqual(['too-many', undefined])
  })

  test('is read again only as far as a place is asked for', () => {
    const chunks = [contact('A'), contact('A'), contact('B'), contact('C')].map(
      (line) => `${line}\n`,
    )
    const checker = new ChunkedCheck({ asOf: AS_OF, pieceSize: 1 })
    for (const chunk of chunks) checker.add(chunk)
    expect(checker.report().cases).toBe('pending')
    expect(checker.close()).toBe(true)
    expect(chunks.findIndex((chunk) => !checker.addAgain(chunk))).toBe(1)
    const { report } = checker.report()
    expect(withoutFixes(report)).toEqual(
      withoutFixes(validateText(chunks.join(''), { asOf: AS_OF })),
    )
  })
})

test.each([undefined, 'json', 'lines'] as const)(
  'a text that cannot be cut is not held without end (%s)',
  (format) => {
    const checker = new ChunkedCheck({ asOf: AS_OF, format })
    const chunk = `{"a": [${'1,'.repeat(4_000_000)}`
    expect(() => {
      for (let count = 0; count < 9; count++) checker.add(chunk)
    }).toThrow(RangeError)
  },
)
