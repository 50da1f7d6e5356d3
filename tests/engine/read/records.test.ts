import { describe, expect, test } from 'vitest'
import { validate, validateText } from '../../../src/api/index.ts'
import { AS_OF, placesOf } from '../examples.ts'
import { draft, line } from './drafts.ts'

const reportOf = (text: string) => validateText(text, { asOf: AS_OF })
const wrong = line.replace('kontanthjælpssag', 'x')
const lineNumbers = (text: string) => reportOf(text).records.map((record) => record.line)

/** The errors of a text as "code record line:column". */
const errorsIn = (text: string) =>
  reportOf(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(
      ({ code, record, range }) => `${code} ${record} ${range?.start.line}:${range?.start.column}`,
    )

describe('a list of records', () => {
  test('has each record on the line on which it begins', () => {
    expect(lineNumbers(`[${line}, ${line},\n\n  ${line}\n]`)).toEqual([1, 1, 3])
    expect(lineNumbers(`\n[\n${draft},\n${draft}]`)).toEqual([3, 11])
  })

  test('has its findings in the record they belong to', () => {
    expect(errorsIn(`[\n${line},\n${wrong},\n${line}, ${wrong}]`)).toEqual([
      `ugyldig-vaerdi 1 3:${wrong.indexOf('"x"') + 1}`,
      `ugyldig-vaerdi 3 4:${line.length + 2 + wrong.indexOf('"x"') + 1}`,
    ])
  })

  test('may hold texts with brackets, commas and quotation marks', () => {
    const text = `[{"a":"],{\\"["},\n{"b":["}", {"c":"\\\\"}]},\n${wrong}]`
    expect(lineNumbers(text)).toEqual([1, 2, 3])
    expect(errorsIn(text)).toContain(`ugyldig-vaerdi 2 3:${wrong.indexOf('"x"') + 1}`)
  })

  test('may hold something else than objects, which is told in its place', () => {
    expect(errorsIn(`[1,\n${line},\n null, "x", [${line}], true]`)).toEqual([
      'ikke-objekt 0 1:2',
      'ikke-objekt 2 3:2',
      'ikke-objekt 3 3:8',
      'ikke-objekt 4 3:13',
      `ikke-objekt 5 3:${13 + line.length + 4}`,
    ])
  })

  test('counts its records although one of them is damaged', () => {
    const text = `[\n${line},\n${wrong.replace(':"x"', ' "x"')},\n${wrong}\n]`
    const column = wrong.indexOf('"x"') + 1
    expect(errorsIn(text)).toEqual([
      `ugyldig-json 1 3:${column}`,
      `ugyldig-vaerdi 1 3:${column}`,
      `ugyldig-vaerdi 2 4:${column}`,
    ])
  })
})

describe('one record a line', () => {
  const column = wrong.indexOf('"x"') + 1

  test('is told from a list and from one record over several lines', () => {
    expect(reportOf(`${line}\n${line}`).format).toBe('ndjson')
    expect(reportOf(`${line}\r\n${line}\r\n`).format).toBe('ndjson')
    expect(reportOf(`\uFEFF${line}\n\n${line}\n`).format).toBe('ndjson')
    expect(reportOf(line).format).toBe('json')
    expect(reportOf(`${line}\n\n`).format).toBe('json')
    expect(reportOf(`[${line},\n${line}]`).format).toBe('json')
    expect(reportOf(draft).format).toBe('json')
  })

  test('has each record on its line, blank lines not counted as records', () => {
    const text = `${line}\n\n  \r\n${wrong}\n${line}\n`
    expect(lineNumbers(text)).toEqual([1, 4, 5])
    expect(errorsIn(text)).toEqual([`ugyldig-vaerdi 1 4:${column}`])
  })

  test('keeps its places behind a carriage return', () => {
    expect(errorsIn(`${line}\r\n${wrong}\r\n${wrong}`)).toEqual([
      `ugyldig-vaerdi 1 2:${column}`,
      `ugyldig-vaerdi 2 3:${column}`,
    ])
  })

  test('does not let a bad line hurt its neighbours', () => {
    const text = [line, '{"registreringstype": "straksmatch", "sagst', wrong, line].join('\n')
    const report = reportOf(text)
    expect(report.format).toBe('ndjson')
    expect(report.records.map(({ line: at }) => at)).toEqual([1, 2, 3, 4])
    const found = report.findings.filter(({ severity }) => severity === 'error')
    expect(new Set(found.map(({ record }) => record))).toEqual(new Set([1, 2]))
    expect(found.filter(({ record }) => record === 2).map(({ code }) => code)).toEqual([
      'ugyldig-vaerdi',
    ])
  })

  test('does not let two bad lines heal each other', () => {
    const text = [line, '{"a": "x', 'y", "b": 1}', line].join('\n')
    const bad = reportOf(text).findings.filter(({ code }) => code === 'ugyldig-json')
    expect(new Set(bad.map(({ range }) => range?.start.line))).toEqual(new Set([2, 3]))
  })

  test('may be asked for where it would not be told', () => {
    const report = validateText(`{"a": 1\n${line}`, { asOf: AS_OF, format: 'ndjson' })
    expect(report.records.map((record) => record.line)).toEqual([1, 2])
    const found = report.findings.filter(({ record }) => record === 1)
    expect(found.map(({ code }) => code)).toEqual(['hentes-automatisk'])
  })

  test('may be turned down although it would be told', () => {
    const report = validateText(`${line}\n${line}`, { asOf: AS_OF, format: 'json' })
    expect(report.format).toBe('json')
    expect(report.findings.map(({ code }) => code)).toContain('ugyldig-json')
  })

  test('may have a list on a line', () => {
    const text = `${line}\n[${line}, ${wrong}]\n${line}`
    const report = validateText(text, { asOf: AS_OF, format: 'ndjson' })
    expect(report.records.map((record) => record.line)).toEqual([1, 2, 2, 3])
    expect(
      report.findings.filter(({ severity }) => severity === 'error').map(({ record }) => record),
    ).toEqual([2])
  })
})

describe('nothing to check', () => {
  test.each([
    ['an empty text', ''],
    ['a blank text', ' \r\n\t \u00A0'],
    ['a byte order mark alone', '\uFEFF'],
    ['a byte order mark and blanks', '\uFEFF \n'],
    ['an empty list', '[]'],
    ['an empty list with blanks', ' [ \n ] '],
  ])('%s is told as that and nothing else', (_name, text) => {
    const report = reportOf(text)
    expect(report.findings.map(({ code, record, path }) => [code, record, path])).toEqual([
      ['tomt', 0, ''],
    ])
    expect(report).toMatchObject({
      ok: false,
      records: [],
      counts: { error: 1, warning: 0, advice: 0 },
    })
    const { start, end } = report.findings[0]!.range!
    expect(end.offset).toBe(start.offset)
    expect(start.offset).toBeLessThanOrEqual(text.length)
  })

  test('an empty list of values is told as that', () => {
    expect(placesOf(validate([]))).toEqual(['tomt'])
    expect(validate([]).records).toEqual([])
  })
})

describe('something that is no object', () => {
  test.each(['12', '-0.5e1', '"hej"', 'true', 'false', 'null', ' "{}" '])(
    '%s is one record that is no object',
    (text) => {
      const report = reportOf(text)
      expect(report.findings.map(({ code }) => code)).toEqual(['ikke-objekt'])
      expect(report.records).toEqual([{ index: 0, type: null, line: 1 }])
      expect(report.findings[0]?.range).toMatchObject({
        start: { offset: text.indexOf(text.trim()) },
        end: { offset: text.trimEnd().length },
      })
    },
  )

  test.each([12, 'hej', true, null, undefined, Symbol('x'), () => 1, 12n, Number.NaN])(
    'the value %s is told as that',
    (value) => {
      expect(placesOf(validate(value))).toEqual(['ikke-objekt'])
    },
  )

  test('an empty object is of no known type', () => {
    expect(placesOf(reportOf('{}'))).toEqual(['ukendt-type 1:1 /registreringstype'])
    expect(placesOf(validate({}))).toEqual(['ukendt-type  /registreringstype'])
  })

  test('text that is not JSON at all is told once', () => {
    const report = reportOf('Borgeren ringede i dag, og vi aftalte et møde.')
    expect(placesOf(report)).toEqual(['ugyldig-json 1:1'])
    expect(report.records).toEqual([])
  })
})
