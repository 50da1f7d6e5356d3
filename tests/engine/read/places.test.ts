import { describe, expect, test } from 'vitest'
import { validateText, type Finding } from '../../../src/api/index.ts'
import { ChunkedCheck } from '../../../src/api/stream.ts'
import { AS_OF } from '../examples.ts'
import { draft } from './drafts.ts'

/** The one finding of a code in a text. */
function findingOf(code: string, text: string): Finding {
  const found = validateText(text, { asOf: AS_OF }).findings.filter((one) => one.code === code)
  expect(found.map(({ path }) => path)).toHaveLength(1)
  return found[0]!
}

/** The part of a text that a finding points at. */
const pointedAt = (code: string, text: string): string => {
  const { start, end } = findingOf(code, text).range!
  return text.slice(start.offset, end.offset)
}

const placeOf = (code: string, text: string) => {
  const { line, column, offset } = findingOf(code, text).range!.start
  return { line, column, offset }
}

describe('a finding points at', () => {
  test('the value, with the quotes of a text', () => {
    expect(pointedAt('ugyldig-vaerdi', draft)).toBe('"kontanthjælp"')
  })

  test('the number, the list or the object that is wrong', () => {
    const wrong = (value: string) =>
      pointedAt(
        'forkert-type',
        draft
          .replace('"kontanthjælp"', '"anden sag"')
          .replace('4\n', `4,\n"bemaerkninger": ${value}\n`),
      )
    expect(wrong('12.50e2')).toBe('12.50e2')
    expect(wrong('[ 1, "]" ]')).toBe('[ 1, "]" ]')
    expect(wrong('{ "a": { "}": 1 } }')).toBe('{ "a": { "}": 1 } }')
    expect(wrong('null')).toBe('null')
  })

  test('the name of an unknown field', () => {
    expect(pointedAt('ukendt-felt', draft.replace('"sagstype"', '"sags\\u0074ypen"'))).toBe(
      '"sags\\u0074ypen"',
    )
  })

  test('the opening of what a field is missing from', () => {
    const text = draft.replace('"registreringsdato": "2008-09-15" ', '"myndighed": "stat" ')
    expect(findingOf('mangler', text).path).toBe('/registreringsoplysninger/registreringsdato')
    expect(placeOf('mangler', text)).toEqual({
      line: 4,
      column: 31,
      offset: text.indexOf('{ "samt'),
    })
    expect(pointedAt('mangler', text)).toBe('{')
  })

  test('the opening of the registration where a field is missing from it', () => {
    expect(placeOf('hentes-automatisk', `\n  ${draft}`)).toEqual({ line: 2, column: 3, offset: 3 })
    expect(pointedAt('udslagsgivende-mangler', draft)).toBe('{')
  })

  test('the list itself where the list is empty', () => {
    const text = draft.replace('4\n', '4, "udslagsgivendeOmraader": [ ]\n')
    expect(pointedAt('udslagsgivende-mangler', text)).toBe('[ ]')
  })

  test('the second of two equal items', () => {
    const text = draft.replace('4\n', '4, "udslagsgivendeOmraader": ["helbred", "helbred"]\n')
    expect(placeOf('dubletter', text).offset).toBe(text.lastIndexOf('"helbred"'))
  })

  test('the name of a field that is a CPR number', () => {
    expect(pointedAt('cpr-i-tekst', draft.replace('"sagstype"', '"670190-0000"'))).toBe(
      '"670190-0000"',
    )
  })
})

describe('a column', () => {
  const inLine4 = (before: string) =>
    placeOf('ugyldig-vaerdi', draft.replace('  "sagstype"', `  ${before}"sagstype"`)).column

  test('counts a tab as one', () => {
    expect(placeOf('ugyldig-vaerdi', draft.replace('  "sagstype"', '\t\t"sagstype"')).column).toBe(
      15,
    )
  })

  test('counts å written as two code points as two, and as one code point as one', () => {
    expect(inLine4('"\u00E5": 1, ')).toBe(15 + 8)
    expect(inLine4('"a\u030A": 1, ')).toBe(15 + 9)
  })

  test('counts a character outside the basic plane as the two units it is', () => {
    expect(inLine4('"\u{1F600}": 1, ')).toBe(15 + 9)
  })
})

describe('lines', () => {
  const place = { line: 5, column: 15 }

  test.each([
    ['line feed', '\n'],
    ['carriage return and line feed', '\r\n'],
    ['carriage return', '\r'],
  ])('end with %s', (_name, end) => {
    const text = draft.replaceAll('\n', end)
    expect(placeOf('ugyldig-vaerdi', text)).toEqual({ ...place, offset: text.indexOf('"kontant') })
    expect(validateText(text, { asOf: AS_OF }).records).toEqual([
      { index: 0, type: 'straksmatch', line: 1 },
    ])
  })

  test('end with all three in one text', () => {
    const text = '\r\n\r\r\n\n' + draft
    expect(placeOf('ugyldig-vaerdi', text)).toEqual({
      line: 9,
      column: 15,
      offset: text.indexOf('"kontant'),
    })
    expect(validateText(text, { asOf: AS_OF }).records[0]?.line).toBe(5)
  })

  test('do not end with the separators that only texts may hold', () => {
    const text = draft.replace('"1. henvendelse"', '"1.\u2028\u2029\u0085henvendelse"')
    const found = validateText(text, { asOf: AS_OF }).findings.at(-1)
    expect(found).toMatchObject({ path: '/sagstype', range: { start: place } })
  })
})

describe('a byte order mark', () => {
  test('is passed over and takes no column, but an offset in the text that was given', () => {
    const report = validateText(`\uFEFF${draft}`, { asOf: AS_OF })
    expect(report.findings.map(({ code }) => code)).not.toContain('ugyldig-json')
    expect(report.findings[0]?.range?.start).toEqual({ line: 1, column: 1, offset: 1 })
    expect(placeOf('ugyldig-vaerdi', `\uFEFF${draft}`)).toEqual({
      line: 5,
      column: 15,
      offset: draft.indexOf('"kontant') + 1,
    })
  })

  test('takes no column of a table, nor of a record a line, in pieces either', () => {
    const record = '{"registreringstype":"oplysning","dato":"i dag"}'
    for (const text of [
      `${record}\n${record}\n`,
      'Registreringstype;Datoen\noplysning;16/9 2008\n',
    ]) {
      const checker = new ChunkedCheck({ asOf: AS_OF, pieceSize: 1 })
      for (const chunk of `\uFEFF${text}`) checker.add(chunk)
      if (checker.close()) for (const chunk of `\uFEFF${text}`) checker.addAgain(chunk)
      const whole = validateText(text, { asOf: AS_OF })
      const marked = validateText(`\uFEFF${text}`, { asOf: AS_OF })
      const inPieces = checker.report().report
      for (const { findings } of [marked, inPieces]) {
        expect(findings.map(({ range }) => [range?.start.line, range?.start.column])).toEqual(
          whole.findings.map(({ range }) => [range?.start.line, range?.start.column]),
        )
      }
      expect(marked.findings.map(({ range }) => range?.start.offset)).toEqual(
        whole.findings.map(({ range }) => Number(range?.start.offset) + 1),
      )
    }
  })

  test('alone is an empty text, which begins where it is seen to begin', () => {
    const [finding] = validateText('\uFEFF', { asOf: AS_OF }).findings
    expect(finding).toMatchObject({
      code: 'tomt',
      range: { start: { line: 1, column: 1, offset: 1 } },
    })
  })

  test('does not hide a slip behind it', () => {
    const text = `\uFEFF${draft.replace('"straksmatch",', '"straksmatch"')}`
    expect(placeOf('ugyldig-json', text)).toMatchObject({ line: 3, column: 3 })
  })
})

test('escapes are read: the letters of a code list may be written with them', () => {
  const text = draft.replace('"kontanthjælp"', '"kontanthj\\u00e6lpssag"')
  expect(validateText(text, { asOf: AS_OF }).findings.map(({ code }) => code)).not.toContain(
    'ugyldig-vaerdi',
  )
})
