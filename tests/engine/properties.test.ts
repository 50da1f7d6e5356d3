import fc from 'fast-check'
import { fenceIn } from '../../src/engine/text/fence.ts'
import { withBlanksForMarks } from '../../src/engine/text/json-behind-marks.ts'
import { describe, expect, test } from 'vitest'
import { validate, validateText, type Report } from '../../src/api/index.ts'
import { runs } from '../fixtures/runs.ts'
import { CPR, numbers } from '../promises/cpr.ts'
import { flawsOf } from '../promises/report.ts'
import {
  anyRegistrations,
  damagedText,
  exampleTexts,
  jsonTexts,
} from '../promises/texts-of-json.ts'
import { registrationsOf } from '../schemas/instances.ts'
import { AS_OF, examples } from './examples.ts'
import { whereJsonEnds } from './read/strict-json.ts'

const options = { asOf: AS_OF }
const check = (text: string, more = {}): Report => {
  const report = validateText(text, { ...options, ...more })
  expect(flawsOf(text, report)).toEqual([])
  return report
}

describe.each(jsonTexts)('%s', (_name, arbitrary) => {
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
        // What stands before the lines of JSON is passed over.
        if (withBlanksForMarks(text) !== undefined || fenceIn(text) >= 0) return
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
    fc.property(fc.oneof(fc.jsonValue(), fc.array(anyRegistrations, { maxLength: 3 })), (value) => {
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
      fc.property(fc.oneof(withNumber, damagedText(withNumber)), (text) => {
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
