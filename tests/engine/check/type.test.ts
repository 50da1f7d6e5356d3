import { describe, expect, test } from 'vitest'
import { types, validate } from '../../../src/api/index.ts'
import { AS_OF, examples } from '../examples.ts'

const typeOf = (record: unknown) => validate(record, undefined, { asOf: AS_OF }).records[0]!.type

const codesIn = (record: unknown) =>
  validate(record, undefined, { asOf: AS_OF }).findings.map(({ code }) => code)

const without = (record: Record<string, unknown>, name: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))

/** Examples without a finding that is more than advice on what is still to be filled in. */
const sound = examples.filter(
  ({ expect: codes }) => codes.length === 0 || codes.every((code) => code === 'hentes-automatisk'),
)

describe.each(types)('a $name', ({ name, slug }) => {
  const drafts = sound.filter((example) => example.slug === slug)

  test.each(drafts)('is known by its fields: $description', ({ draft }) => {
    expect(typeOf(without(draft, 'registreringstype'))).toBe(name)
  })

  test.each(drafts)('is known by them when one is missing: $description', ({ draft }) => {
    const untold = without(draft, 'registreringstype')
    // What little is left of the shortest ones may be of any type.
    const names = Object.keys(untold).filter((key) => key !== 'borgerReference')
    if (names.length < 4) return
    for (const key of names) expect(typeOf(without(untold, key)), key).toBe(name)
  })
})

describe('fields that several types share leave it to', () => {
  const stamdata = { navn: 'Astrid Eksempel' }
  const shared = { stamdata, kontaktform: 'personligt', sagstype: 'kontanthjælpssag' }

  test.each<[string, Record<string, unknown>, string]>([
    ['the kind of interview', { ...shared, samtaletype: '1. henvendelse' }, 'straksmatch'],
    ['the kind of interview', { ...shared, samtaletype: 'første jobsamtale' }, 'præcismatch'],
    ['the reason', { aarsag: 'sygdom' }, 'fravær'],
    ['the reason', { aarsag: 'i job' }, 'afmelding'],
    ['the order of the types', { stamdata, registreringsoplysninger: {} }, 'straksmatch'],
    ['the fields that are missing', { matchkategori: 4, stamdata }, 'straksmatch'],
    ['the one that only one type knows', { stamdata, ledighed: 'ledig' }, 'tilmelding'],
  ])('%s: %j', (_what, record, name) => {
    expect(typeOf(record)).toBe(name)
    expect(codesIn(record)).toContain('type-udledt')
  })
})

test.each<Record<string, unknown>>([
  {},
  { borgerReference: 'borger-0017' },
  { a: 1 },
  { toString: 'x', constructor: 'x' },
])('nothing to go by in %j: the types are listed', (record) => {
  const { findings, records } = validate(record, undefined, { asOf: AS_OF })
  expect(records[0]!.type).toBeNull()
  expect(findings.map(({ code }) => code)).toEqual(['ukendt-type'])
  for (const { name } of types) expect(findings[0]!.message).toContain(name)
})

test.each([
  ['Straksmatch', 'straksmatch'],
  ['praecismatch', 'præcismatch'],
  ['præcis match', 'præcismatch'],
  ['ydelsesafgoerelse', 'ydelsesafgørelse'],
  ['CV godkendelse', 'cv-godkendelse'],
  ['Fravær '.normalize('NFD'), 'fravær'],
  ['oplysninger', 'oplysning'],
  ['FORLØB', 'forløb'],
])('"%s" is read as %s', (said, name) => {
  const { findings, records } = validate({ registreringstype: said }, undefined, { asOf: AS_OF })
  expect(records[0]!.type).toBe(name)
  expect(findings.filter(({ path }) => path === '/registreringstype')).toMatchObject([
    { code: 'ukendt-type', message: expect.stringContaining(`Mente du "${name}"?`) },
  ])
})
