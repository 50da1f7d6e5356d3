import { describe, expect, test } from 'vitest'
import { validate, validateText, type Report } from '../../../src/api/index.ts'
import { AS_OF, examples } from '../examples.ts'

const options = { asOf: AS_OF }

/** What is told of the registrations themselves; the course of the case is for other tests. */
const ofRegistrations = ({ findings }: Report) =>
  findings.filter(({ code }) => !code.startsWith('forloeb-'))

const codesAndPaths = (report: Report) =>
  ofRegistrations(report).map(({ code, path }) => `${code} ${path}`)

const check = (record: unknown) => validate(record, undefined, options)

const straksmatch = examples.find(
  ({ slug, profile }) => slug === 'straksmatch' && profile === 'complete',
)!.draft

test('its registrations alone make a forløb, and one record', () => {
  const report = check({ forloeb: [straksmatch, straksmatch] })
  expect(codesAndPaths(report)).toEqual([])
  expect(report.records).toEqual([{ index: 0, type: 'forløb', line: 1 }])
})

test.each(examples.filter(({ slug }) => slug !== 'forloeb'))(
  'a registration inside one is checked as it is alone: $slug: $description',
  ({ draft, profile }) => {
    const more = { ...options, profile }
    const alone = validate(draft, undefined, more).findings
    const inside = ofRegistrations(validate({ forloeb: [straksmatch, draft] }, undefined, more))
    const asAlone = inside.map((finding) => ({
      ...finding,
      path: finding.path.replace(/^\/forloeb\/1/, ''),
    }))
    const sorted = (findings: typeof alone) =>
      findings
        // Inside a forløb there are fewer types to choose from.
        .map((finding) => ({ ...finding, message: finding.message.replace(' eller forløb', '') }))
        .map(({ message, ...rest }) => ({
          ...rest,
          message: message.replace(/ (og|eller) /g, ', '),
        }))
        .map((finding) => JSON.stringify(finding))
        .sort()
    expect(sorted(asAlone)).toEqual(sorted(alone))
  },
)

test('a finding inside one has its place in the text', () => {
  const text = '{"forloeb": [\n  {"registreringstype": "fravær", "aarsag": "kursus"}\n]}'
  const { findings } = validateText(text, options)
  const wrong = findings.find(({ code }) => code === 'ugyldig-vaerdi')!
  expect(text.slice(wrong.range!.start.offset, wrong.range!.end.offset)).toBe('"kursus"')
  expect(wrong.path).toBe('/forloeb/0/aarsag')
  expect(wrong.requirement).toMatchObject({
    id: 'fravaer.aarsag',
    url: '/minimumskrav/lejlighedsvise-registreringer/#aarsag',
  })
  const missing = findings.filter(({ code }) => code === 'mangler')
  expect(missing.map(({ path }) => path)).toEqual(['/forloeb/0/fra', '/forloeb/0/registreretI'])
  for (const { range } of missing) expect(range!.start.line).toBe(2)
})

describe('what cannot be a registration of a forløb is told where it stands:', () => {
  test.each<[string, unknown, string[]]>([
    ['a text', 'x', ['forkert-type /forloeb/0']],
    ['null', null, ['forkert-type /forloeb/0']],
    ['a list', [straksmatch], ['forkert-type /forloeb/0']],
    ['an object without fields', {}, ['ukendt-type /forloeb/0/registreringstype']],
    [
      'a forløb',
      { registreringstype: 'forløb', forloeb: [straksmatch] },
      ['ukendt-type /forloeb/0/registreringstype'],
    ],
    [
      'a forløb that does not say so',
      { forloeb: [straksmatch] },
      ['ukendt-type /forloeb/0/registreringstype'],
    ],
  ])('%s', (_name, item, expected) => {
    expect(codesAndPaths(check({ forloeb: [item] }))).toEqual(expected)
  })

  test('and a forløb is not among the types it may be of', () => {
    const { findings } = check({ forloeb: [{}] })
    expect(findings[0]!.message).toContain('straksmatch')
    expect(findings[0]!.message).not.toContain('forløb')
  })
})

describe('a CPR number is told once, wherever it stands:', () => {
  test.each<[string, unknown, string[]]>([
    [
      'in a registration',
      { forloeb: [{ ...straksmatch, sagstype: '670190-0000' }] },
      ['ugyldig-vaerdi /forloeb/0/sagstype', 'cpr-i-tekst /forloeb/0/sagstype'],
    ],
    [
      'as the reference of a registration',
      { forloeb: [{ ...straksmatch, borgerReference: '670190-0000' }] },
      ['cpr-som-reference /forloeb/0/borgerReference'],
    ],
    [
      'in a registration that is of no type',
      { forloeb: [{ x: '670190-0000' }] },
      ['ukendt-type /forloeb/0/registreringstype', 'cpr-i-tekst /forloeb/0/x'],
    ],
    [
      'in place of a registration',
      { forloeb: ['670190-0000'] },
      ['forkert-type /forloeb/0', 'cpr-i-tekst /forloeb/0'],
    ],
    [
      'in place of the registrations',
      { registreringstype: 'forløb', forloeb: '670190-0000' },
      ['forkert-type /forloeb', 'cpr-i-tekst /forloeb'],
    ],
    [
      'as the reference of the forløb',
      { borgerReference: '670190-0000', forloeb: [straksmatch] },
      ['cpr-som-reference /borgerReference'],
    ],
  ])('%s', (_name, record, expected) => {
    expect(codesAndPaths(check(record))).toEqual(expected)
  })
})

test('one value at two places of a record is two', () => {
  const items = [{ ...straksmatch, bemaerkninger: '670190-0000' }]
  const numbers = codesAndPaths(check({ forloeb: items, kopi: items })).filter((one) =>
    /^cpr/.test(one),
  )
  expect(numbers).toEqual([
    'cpr-i-tekst /kopi/0/bemaerkninger',
    'cpr-i-tekst /forloeb/0/bemaerkninger',
  ])
})

test('nothing is said about what could not be read inside one', () => {
  const text = JSON.stringify({ forloeb: [straksmatch] }).replace('"kontanthjælpssag"', ' ')
  expect(codesAndPaths(validateText(text, options))).toEqual(['ugyldig-json '])
})

test('asked for by name, the registrations inside are still of their own types', () => {
  const report = validate({ forloeb: [straksmatch] }, 'forløb', options)
  expect(codesAndPaths(report)).toEqual([])
  expect(report.records[0]!.type).toBe('forløb')
})
