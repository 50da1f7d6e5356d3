import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFixes, validateText, type Options } from '../../../src/api/index.ts'
import { columnName } from '../../../src/engine/text/column-name.ts'
import { readRow } from '../../../src/engine/read/flat/table/csv-rows.ts'
import { AS_OF } from '../examples.ts'

const reportOf = (text: string, options: Options = {}) =>
  validateText(text, { asOf: AS_OF, format: 'csv', type: 'straksmatch', ...options })

/** The findings of a table as "code path row:column [what is pointed at]", without what the system fetches. */
const findingsIn = (text: string, options: Options = {}) =>
  reportOf(text, options)
    .findings.filter(({ code }) => code !== 'hentes-automatisk')
    .map(({ code, path, range, message }) => {
      const { start, end } = range!
      const cell = / Se række ([0-9]+)(?:, kolonne ([A-Z]+))?\.$/.exec(message)
      return `${code} ${path} ${cell?.[1]}${cell?.[2] ?? ''} [${text.slice(start.offset, end.offset)}]`
    })

/** A table of one registration without error; a column is added or put in place of another. */
const columns: Readonly<Record<string, string>> = {
  Samtaletype: '1. henvendelse',
  Samtaledato: '15-09-2008',
  Registreringsdato: '15-09-2008',
  Sagstype: 'anden sag',
  Straksmatch: 'ja',
}
const tableOf = (changes: Readonly<Record<string, string | undefined>> = {}, delimiter = ';') => {
  const cells = Object.entries({ ...columns, ...changes }).filter(([, cell]) => cell !== undefined)
  return [cells.map(([name]) => name), cells.map(([, cell]) => cell)]
    .map((row) => row.join(delimiter))
    .join('\r\n')
}

test('a table without error has no finding', () => {
  expect(findingsIn(tableOf())).toEqual([])
})

describe('a table is told by itself', () => {
  test.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
    [',', 'commas'],
  ])('%j', (delimiter) => {
    const text = tableOf({}, delimiter)
    const report = validateText(text, { asOf: AS_OF, type: 'straksmatch' })
    expect(report.format).toBe('csv')
    expect(report.records).toEqual([{ index: 0, type: 'straksmatch', line: 2 }])
    expect(report.ok).toBe(true)
  })

  test('with a byte order mark, line breaks at the end and empty rows', () => {
    const text = `\uFEFF${tableOf()}\r\n;;;;\r\n\r\n`
    const report = validateText(text, { asOf: AS_OF, type: 'straksmatch' })
    expect([report.format, report.records.length, report.ok]).toEqual(['csv', 1, true])
  })

  test.each([
    ['the line that tells Excel the delimiter', 'sep=;\r\n'],
    ['a title', 'Registreringer i september;;;;\r\n\r\n'],
  ])('below %s', (_name, above) => {
    const report = validateText(above + tableOf(), { asOf: AS_OF, type: 'straksmatch' })
    expect([report.format, report.records.length, report.ok]).toEqual(['csv', 1, true])
  })

  test('although a value is named as a label is', () => {
    const text = 'Registreringstype;Mærke\nstraksmatch;helbred\n'
    const report = reportOf(text, { format: undefined, type: undefined })
    expect(report).toMatchObject({ format: 'csv', records: [{ type: 'straksmatch', line: 2 }] })
  })

  test('although a list in a cell has commas', () => {
    const text = tableOf({
      Straksmatch: 'nej',
      Matchkategori: '4',
      'Udslagsgivende områder': 'helbred, økonomi og netværk',
    })
    expect(validateText(text, { asOf: AS_OF, type: 'straksmatch' })).toMatchObject({
      format: 'csv',
      ok: true,
    })
  })
})

describe('a header', () => {
  test.each([
    ['a title', 'Sagsbehandler'],
    ['a key', 'sagsbehandler'],
    ['a way of keys', 'registreringsoplysninger.sagsbehandler'],
    ['capitals', 'SAGSBEHANDLER'],
    ['quotation marks and blanks', ' "Sagsbehandler" '],
    ['a star', 'Sagsbehandler *'],
  ])('is known by %s', (_name, header) => {
    expect(findingsIn(tableOf({ [header]: 'Bo Eksempel' }))).toEqual([])
  })

  test.each([
    'Bemærkninger',
    'bemaerkninger',
    'Bemarkninger',
    'BEMÆRKNINGER',
    'Bema\u0308rkninger',
  ])('%s is known, or nearly', (header) => {
    const codes = findingsIn(tableOf({ [header]: 'Har kørekort' })).map((one) => one.split(' ')[0])
    expect(codes).toEqual(header.includes('\u0308') ? ['ukendt-felt'] : ['tekst-unoedvendig'])
  })

  test('with the name of an area holds the text to it', () => {
    const text = tableOf({ Helbred: 'Ondt i ryggen' })
    expect(findingsIn(text)).toEqual([
      'tekst-unoedvendig /opmaerksomhedsomraader 2F [Ondt i ryggen]',
    ])
  })

  test('that is unknown is told once, at the header, with the nearest title', () => {
    const text = 'Sagstype;Samtaledatto\nanden sag;15-09-2008\nanden sag;16-09-2008\n'
    const found = reportOf(text).findings.filter(({ code }) => code === 'ukendt-felt')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      record: 0,
      path: '/Samtaledatto',
      range: { start: { line: 1, column: 10 } },
    })
    expect(found[0]!.message).toContain('Mente du "Samtaledato"?')
    expect(found[0]!.message).toMatch(/ Se række 1, kolonne B\.$/)
  })

  test('that is unknown is told with a nearest title that is not there already', () => {
    const text = tableOf({ Sagstyppe: 'x' })
    const [found] = reportOf(text).findings.filter(({ code }) => code === 'ukendt-felt')
    expect(found?.message).not.toContain('Mente du')
  })

  test('is none of ours where it may be something else, and is not repeated', () => {
    const text = 'Ingeborg Hemmelighus;Lønvej 17;99989796\nBo;Vejen 1;1\n'
    const report = JSON.stringify(reportOf(text))
    for (const secret of ['Ingeborg', 'Lønvej', '99989796']) expect(report).not.toContain(secret)
  })

  test('that stands twice is told where it stands again', () => {
    const text = 'Sagstype;Sagstype\nanden sag;anden sag\n'
    expect(findingsIn(text).filter((one) => one.startsWith('dobbelt'))).toEqual([
      'dobbelt-noegle /sagstype 1B [Sagstype]',
    ])
  })

  test('that holds a CPR number is told once', () => {
    const text = 'Sagstype;670190-0000\nanden sag;x\nanden sag;y\n'
    expect(findingsIn(text).filter((one) => one.startsWith('cpr'))).toEqual([
      'cpr-i-tekst /******-**** 1B [670190-0000]',
    ])
  })

  test('that another type has is no fault where its cell is empty', () => {
    const text =
      'Registreringstype;Ledighed;Sagstype\nstraksmatch;;anden sag\ntilmelding;helt ledig;\n'
    const report = validateText(text, { asOf: AS_OF })
    expect(report.records.map(({ type }) => type)).toEqual(['straksmatch', 'tilmelding'])
    expect(report.findings.map(({ code }) => code)).not.toContain('ukendt-felt')
  })
})

describe('a cell', () => {
  test.each([
    ['ja', []],
    ['Ja', []],
    ['x', []],
    ['true', []],
    ['SAND', []],
    ['måske', ['forkert-type /straksmatch 2E [måske]']],
    ['nej', ['match-mangler /matchkategori 2 [1. henvendelse]']],
    ['FALSK', ['match-mangler /matchkategori 2 [1. henvendelse]']],
    ['', ['match-mangler /matchkategori 2 [1. henvendelse]']],
  ])('says %j of a truth', (cell, found) => {
    expect(findingsIn(tableOf({ Straksmatch: cell }))).toEqual(found)
  })

  test.each([
    ['4', 'udslagsgivende-mangler /udslagsgivendeOmraader 2 [1. henvendelse]'],
    ['9', 'ugyldig-vaerdi /matchkategori 2F [9]'],
    ['fire', 'forkert-type /matchkategori 2F [fire]'],
  ])('says %j of a number', (cell, found) => {
    expect(findingsIn(tableOf({ Straksmatch: 'nej', Matchkategori: cell }))).toEqual([found])
  })

  test.each([
    '15-09-2008',
    '15/9 2008',
    '15.9.2008',
    '15. september 2008',
    '15. sep. 2008',
    '2008-09-15',
  ])('says the date %s', (cell) => {
    expect(findingsIn(tableOf({ Samtaledato: cell }))).toEqual([])
  })

  test.each(['31-02-2008', '15-19-08', 'i går'])('says no date by %s', (cell) => {
    expect(findingsIn(tableOf({ Samtaledato: cell }))).toEqual([
      `ugyldig-dato /registreringsoplysninger/samtaledato 2B [${cell}]`,
    ])
  })

  test('holds a list parted by commas or upright lines, each item with its place', () => {
    for (const mark of [',', ' | ', ' ,']) {
      const text = tableOf({
        Straksmatch: 'nej',
        Matchkategori: '4',
        udslagsgivendeOmraader: `helbred${mark}økonomi${mark}helbred`,
      })
      expect(findingsIn(text)).toEqual([
        'ugyldig-vaerdi /udslagsgivendeOmraader/1 2G [økonomi]',
        'dubletter /udslagsgivendeOmraader/2 2G [helbred]',
      ])
    }
  })

  test('may be quoted, with doubled marks, delimiters and line breaks', () => {
    const text = tableOf({
      Navn: '"Astrid ""Asta"" Eksempel; bor\r\nhos 670190-0000"',
      Sagstype: '"x"',
    })
    expect(findingsIn(text)).toEqual([
      'ugyldig-vaerdi /sagstype 2D ["x"]',
      'cpr-i-tekst /stamdata/navn 2F ["Astrid ""Asta"" Eksempel; bor\r\nhos 670190-0000"]',
    ])
  })

  test('keeps rows and lines apart', () => {
    const text = `Sagstype;Navn\r\nanden sag;"a\r\nb"\r\n\r\nx;c\r\n`
    const report = reportOf(text)
    expect(report.records.map(({ line }) => line)).toEqual([2, 5])
    const [found] = report.findings.filter(({ code }) => code === 'ugyldig-vaerdi')
    expect(found).toMatchObject({ record: 1, range: { start: { line: 5, column: 1 } } })
    expect(found!.message).toMatch(/ Se række 4, kolonne A\.$/)
  })

  test('that is empty is missing, and is named in the message', () => {
    const text = tableOf({ Sagstype: '' })
    expect(findingsIn(text)).toEqual(['mangler /sagstype 2D [1. henvendelse]'])
  })

  test('that begins with a mark that is never closed is told, and read without it', () => {
    const text = 'Sagstype;Navn\nanden sag;"Astrid\nx;Bo\n'
    const found = findingsIn(text)
    expect(found).toContain('ugyldig-json  2B ["Astrid]')
    expect(found).toContain('ugyldig-vaerdi /sagstype 3A [x]')
  })

  test('without a header is told in its row', () => {
    const text = 'Sagstype;;Straksmatch\nanden sag;en til;ja\n'
    expect(findingsIn(text).filter((one) => one.startsWith('ukendt'))).toEqual([
      'ukendt-felt  2B [en til]',
    ])
  })

  test('may be text that begins like a sum', () => {
    expect(findingsIn(tableOf({ Navn: '=SUM(A1)' }))).toEqual([])
  })
})

describe('the type', () => {
  const codes = (text: string, options: Options = {}) =>
    validateText(text, { asOf: AS_OF, format: 'csv', ...options })
      .findings.filter(({ path }) => path === '/registreringstype')
      .map(({ code }) => code)

  test('comes from the caller, and then is not missing', () => {
    expect(codes(tableOf(), { type: 'straksmatch' })).toEqual([])
  })

  test('comes from its column', () => {
    expect(codes(tableOf({ registreringstype: 'straksmatch' }))).toEqual([])
    expect(codes(tableOf({ Registreringstype: 'Straksmach' }))).toEqual(['ukendt-type'])
  })

  test('is told from the columns, and then is missing', () => {
    expect(codes(tableOf())).toEqual(['mangler', 'type-udledt'])
  })
})

describe('a fix', () => {
  const fixed = (text: string, options: Options = {}) => applyFixes(text, reportOf(text, options))

  test('puts a value in place of another, quoted where it must be', () => {
    expect(fixed(tableOf({ Sagstype: 'andn sag' }))).toBe(tableOf())
    expect(fixed(tableOf({ Sagstype: '"andn  sag"' }))).toBe(tableOf())
  })

  test('puts an item of a list in place of another', () => {
    const text = (area: string) =>
      tableOf({ Straksmatch: '', Matchkategori: '4', udslagsgivendeOmraader: `helbred | ${area}` })
    expect(fixed(text('økonomi og netverk'))).toBe(text('økonomi og netværk'))
  })

  test('gives a column its name, for all rows at once', () => {
    const text = 'Samtaletype;Samtaledatto;Registreringsdato;Sagstype;Straksmatch\n'
    const row = '1. henvendelse;15-09-2008;15-09-2008;anden sag;ja\n'
    expect(fixed(text + row + row)).toBe(text.replace('tto', 'to') + row + row)
  })

  test('does not give a column a name that is wrong for one of the rows', () => {
    const text = 'Samtaletype;Samtaledatto;Registreringsdato;Sagstype;Straksmatch\n'
    const row = '1. henvendelse;15-09-2008;15-09-2008;anden sag;ja\n'
    const wrong = '1. henvendelse;i går;15-09-2008;anden sag;ja\n'
    expect(fixed(text + row + wrong)).not.toContain('Samtaledato;')
  })

  test('fills a cell that is empty', () => {
    expect(fixed(tableOf({ Samtaletype: '' }))).toBe(tableOf())
  })

  test('empties what is superfluous', () => {
    expect(fixed(tableOf({ Helbred: '"Ondt; i ryggen"' }))).toBe(tableOf({ Helbred: '' }))
  })
})

describe('odd text read as a table', () => {
  test.each([
    ['prose', 'Borgeren ringede i dag, og vi aftalte et møde.'],
    ['JSON on a line', '{"sagstype": "anden sag"}'],
    ['one word', 'hej'],
  ])('%s has no rows and is told to be no table', (_name, text) => {
    const { findings, records } = validateText(text, { asOf: AS_OF, format: 'csv' })
    expect(records).toEqual([])
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      [
        'tomt',
        'Der er ikke noget at tjekke. Indsæt en registrering: JSON, Felt: værdi på hver linje eller en tabel med overskrifter.',
      ],
    ])
  })
})

describe('rows are read as csv-parse reads them', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('', '"', '""', 'a;b', 'a\nb', 'a\r\nb', ' a ', 'x"y', '\t', ','),
  )
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const table = fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  const rowsOf = (text: string, delimiter: string): string[][] => {
    const read: string[][] = []
    for (let at = 0; at < text.length;) {
      const row = readRow(text, at, text.length, { delimiter, width: 0 })
      read.push(row.cells.map((one) => one.text))
      at = row.next
    }
    return read
  }

  test.each([';', ','])('between %j', (delimiter) => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const text = rows
          .map((cells) =>
            cells
              .map(([one, isQuoted]) => (isQuoted || /["\r\n;,\t]/.test(one) ? quoted(one) : one))
              .join(delimiter),
          )
          .map((row) => row + newline)
          .join('')
        const options = { delimiter, relax_column_count: true, record_delimiter: newline }
        const judged: string[][] = parse(text, options)
        expect(rowsOf(text, delimiter)).toEqual(judged.map((row) => row.map((one) => one.trim())))
      }),
      { numRuns: 1000 },
    )
  })

  test('between tabs, where marks are characters unless they open and close a cell', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const isMarked = (one: string) => /[\r\n]/.test(one) || one.trim().startsWith('"')
        const written = rows.map((cells) => cells.map(([one]) => one.replaceAll('\t', ' ')))
        const text = written
          .map((cells) => cells.map((one) => (isMarked(one) ? quoted(one) : one)).join('\t') + '\n')
          .join('')
        expect(rowsOf(text, '\t')).toEqual(written.map((row) => row.map((one) => one.trim())))
      }),
      { numRuns: 1000 },
    )
  })
})

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name)
})
