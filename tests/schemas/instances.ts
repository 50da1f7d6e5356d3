import fc from 'fast-check'
import { dereference, type Schema } from '../../build/dereference.ts'
import { readSchemas } from '../../build/schema-compiler.ts'
import { order } from '../../src/schemas/order.ts'

type Instance = Record<string, unknown>

const files = readSchemas()

/** A registration type's schema with every shared part put in its place. */
const schemaOf = (slug: string): Schema =>
  dereference(files.get(`${slug}.schema.json`) as Schema, files)

/** Characters that are blank to people; some of them not to JavaScript's trim, and the other way round. */
const blanks =
  '\t\n\v\f\r \u0085\u00A0\u1680\u180E\u2000\u2005\u200A\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF'

const blankTexts = fc
  .array(fc.constantFrom(...blanks), { maxLength: 3 })
  .map((characters) => characters.join(''))

const astral = '\u{1F600}'

/** Texts around the most characters there may be, whichever way characters are counted. */
const longTexts = fc.constantFrom(
  'x'.repeat(4000),
  'x'.repeat(4001),
  ' '.repeat(4001),
  astral.repeat(4000),
  astral.repeat(4001),
  `${astral}${'x'.repeat(3999)}`,
  `${astral}${'x'.repeat(4000)}`,
  '\uD83D'.repeat(4000),
  `${'a\u030A'.repeat(2000)}x`,
)

const words = fc.oneof(
  {
    weight: 16,
    arbitrary: fc.constantFrom('Ryggen gør tungt arbejde svært.', 'Ægtefællen er syg', 'x', '0'),
  },
  { weight: 1, arbitrary: blankTexts },
  { weight: 1, arbitrary: fc.tuple(blankTexts, blankTexts).map(([a, b]) => `${a}x${b}`) },
  { weight: 1, arbitrary: longTexts },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** Days from nought to thirty-two of all months there are and are not, most of all around the end of February. */
const days = fc
  .tuple(
    fc.constantFrom('2008', '2007', '2000', '1900', '2100', '0000', '2400', '9999', '2004'),
    fc.oneof(fc.constant(2), fc.integer({ min: 0, max: 13 })),
    fc.oneof(fc.constantFrom(28, 29, 30, 31), fc.integer({ min: 0, max: 32 })),
  )
  .map(([year, month, day]) => `${year}-${twoDigits(month)}-${twoDigits(day)}`)

const dates = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('2008-09-15', '2008-02-29', '2008-09-20') },
  { weight: 3, arbitrary: days },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '15-09-2008',
      '2008-9-15',
      '20080915',
      '2008-09-15T00:00:00Z',
      ' 2008-09-15',
      '2008-09-15\n',
      '2008-09-15\u2028',
      '٢٠٠٨-٠٩-١٥',
      '2008–09–15',
      '+2008-09-15',
      '',
      '12008-09-15',
    ),
  },
)

const telephones = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.constantFrom('12 34 56 78', '12345678', '+4512345678', '+46 70 123 45 67'),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...'0123456789012345678901234567890123456789 +-\u00A0٠'), {
        maxLength: 18,
      })
      .map((characters) => characters.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('', '+', ' +', '+ ', '++'), fc.integer({ min: 5, max: 16 }))
      .map(([sign, digits]) => sign + '1'.repeat(digits)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '12345678\n',
      '12345678 ',
      '',
      ' ',
      `1${' '.repeat(3999)}`,
      `1${' '.repeat(3992)}2345678`,
      `1${' '.repeat(3993)}2345678`,
    ),
  },
)

/** References, some of which are CPR numbers or nearly so. Only numbers with 60 added to the day. */
const references = fc.oneof(
  { weight: 14, arbitrary: fc.constantFrom('borger-0017', 'a1', '16701900000', '+6701900000') },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', 'x', 'borger-', '1', '+', ' '),
        fc.integer({ min: 60, max: 92 }),
        fc.integer({ min: 0, max: 13 }),
        fc.constantFrom('88', '90', '00', '9'),
        fc.constantFrom('', '-', ' ', '\u2013', ' - ', '--', '\n', '\u00A0', '/'),
        fc.constantFrom('0000', '000', '00000'),
        fc.constantFrom('', 'x', '1', '\n'),
      )
      .map(([before, day, month, year, separator, serial, after]) =>
        [before, twoDigits(day), twoDigits(month), year, separator, serial, after].join(''),
      ),
  },
  { weight: 1, arbitrary: words },
)

const textsOf: Readonly<Record<string, fc.Arbitrary<string | null>>> = {
  dato: dates,
  periodedato: dates,
  tekstEllerIntet: fc.option(words, { freq: 3 }),
  telefonnummer: telephones,
  borgerReference: references,
}

/** What a forløb holds: registrations of the other types, and now and then something else. */
const innerRegistrations = fc
  .constantFrom(...order.filter((slug) => slug !== 'faelles' && slug !== 'forloeb'))
  .chain((slug): fc.Arbitrary<unknown> => (madeOnce[slug] ??= junkOr(registrationsOf(slug), 40)))

const madeOnce: Record<string, fc.Arbitrary<unknown>> = {}

/** Values that a place in a schema asks for; mostly right, and wrong in ways of their own. */
function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]))
  if (schema['type'] === 'boolean') return fc.boolean()
  if (schema['type'] === 'object') return 'allOf' in schema ? innerRegistrations : membersOf(schema)
  if (schema['type'] === 'array') return listsOf(schema)
  return textsOf[String(schema['part'])] ?? words
}

/** Lists of up to three; those that must hold something are seldom empty. */
function listsOf({ items, minItems = 0 }: Schema): fc.Arbitrary<unknown[]> {
  const values = valuesOf(items as Schema)
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(values, { minLength: minItems as number, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.array(values, { maxLength: 3 }) },
  )
}

function membersOf(schema: Schema): fc.Arbitrary<Instance> {
  const required = (schema['required'] ?? []) as string[]
  const members = Object.entries(schema['properties'] as Record<string, Schema>).map(
    ([name, property]) =>
      fc
        .option(valuesOf(property), { freq: required.includes(name) ? 60 : 2, nil: undefined })
        .map((value) => (value === undefined ? {} : { [name]: value })),
  )
  return fc.tuple(...members).map((parts) => Object.assign({}, ...parts) as Instance)
}

/** The properties that stand in for each other at a match, in the ways that are right and the ways that are not. */
const matches = fc.oneof(
  fc.constant<Instance>({ straksmatch: true }),
  fc.constant<Instance>({ straksmatch: true, udslagsgivendeOmraader: [] }),
  fc.constant<Instance>({ straksmatch: false, matchkategori: 1 }),
  fc.constant<Instance>({ matchkategori: 4, udslagsgivendeOmraader: ['helbred'] }),
  fc.constant<Instance>({
    matchkategori: 5,
    udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'],
  }),
  fc.record<Instance>(
    {
      straksmatch: fc.boolean(),
      matchkategori: fc.constantFrom(1, 2, 3, 4, 5),
      udslagsgivendeOmraader: fc.array(fc.constantFrom('helbred', 'økonomi og netværk'), {
        maxLength: 2,
      }),
    },
    { requiredKeys: [] },
  ),
)

/** Values that are seldom right wherever they are put. */
const junk = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  -0,
  1,
  4,
  4.5,
  5,
  6,
  1e300,
  '',
  ' ',
  '4',
  'x',
  'true',
  'helbred',
  'Helbred',
  'straksmatch',
  '2008-09-15',
  [],
  ['helbred'],
  ['helbred', 'helbred'],
  [[]],
  [null],
  {},
  { x: 1 },
  { omraade: 'helbred' },
)

/** Now and then something else than what is asked for. */
const junkOr = (values: fc.Arbitrary<unknown>, weight = 8) =>
  fc.oneof({ weight, arbitrary: values }, { weight: 1, arbitrary: junk })

const oneArea = fc.constantFrom([], ['helbred'], ['helbred', 'økonomi og netværk'])

/** Whether there is a category that calls for areas, and whether they are there. */
const preciseMatches = fc.record<Instance>(
  { matchkategori: fc.constantFrom(1, 2, 3, 4, 5), udslagsgivendeOmraader: oneArea },
  { requiredKeys: ['matchkategori'] },
)

/** The helhedsvurdering that the first jobsamtale calls for, in the ways that are right and those that are not. */
const assessments = fc.oneof(
  fc.constant<Instance>({ helhedsvurdering: { journaliseret: true, udleveretPaaSkrift: true } }),
  fc.constant<Instance>({ samtaletype: 'efterfølgende jobsamtale' }),
  fc.record<Instance>(
    {
      helhedsvurdering: junkOr(
        fc.record(
          { journaliseret: junkOr(fc.boolean()), udleveretPaaSkrift: junkOr(fc.boolean()) },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  ),
)

/** The a-kasse that goes with a category of insurance, or does not. */
const insurances = fc.record<Instance>(
  {
    forsikringskategori: fc.constantFrom(
      'heltidsforsikret',
      'deltidsforsikret',
      'kombinationsforsikret',
      'ikke forsikret',
    ),
    akasse: fc.oneof(
      { weight: 6, arbitrary: fc.constant('Prøvefagenes A-kasse') },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom('ingen', 'Ved ikke.', '-', 'N/A', 'HK', '3F') },
      { weight: 1, arbitrary: blankTexts },
      { weight: 1, arbitrary: longTexts },
      { weight: 1, arbitrary: fc.constant(17) },
    ),
  },
  { requiredKeys: ['forsikringskategori'] },
)

interface Tied {
  names: string[]
  arbitrary: fc.Arbitrary<Instance>
}

const untied: Tied = { names: [], arbitrary: fc.constant({}) }

/** Properties that depend on each other, by the type they belong to. */
const tied: Readonly<Record<string, Tied>> = {
  straksmatch: {
    names: ['straksmatch', 'matchkategori', 'udslagsgivendeOmraader'],
    arbitrary: matches,
  },
  praecismatch: {
    names: ['matchkategori', 'udslagsgivendeOmraader', 'helhedsvurdering'],
    arbitrary: fc.tuple(preciseMatches, assessments).map(([one, other]) => ({ ...one, ...other })),
  },
  tilmelding: { names: ['forsikringskategori', 'akasse'], arbitrary: insurances },
}

/** Names of fields that no schema knows; some of them every object of JavaScript has. */
const oddNames = fc.constantFrom(
  'x',
  '',
  'Sagstype',
  'sagstype ',
  'a/b~c',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
  '0',
  'kode',
  'krav',
)

/** One way to do damage to an instance: at which of its objects and lists, to which of its members, and what. */
const damages = fc.record({
  holder: fc.nat({ max: 9 }),
  member: fc.nat({ max: 11 }),
  way: fc.constantFrom('leave out', 'put junk', 'add', 'repeat'),
  value: junk,
  name: oddNames,
})

type Damage = typeof damages extends fc.Arbitrary<infer T> ? T : never

/** Every object and list in an instance, itself first. */
function holdersIn(value: unknown): (Instance | unknown[])[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Instance, ...Object.values(value).flatMap(holdersIn)]
}

function doDamage(instance: Instance, { holder, member, way, value, name }: Damage): void {
  const holders = holdersIn(instance)
  const target = holders[holder % holders.length]!
  // Each gets its own copy, so that damage to one does not reach another.
  const own = structuredClone(value)
  if (Array.isArray(target)) {
    const index = member % (target.length + 1)
    if (way === 'leave out') target.splice(index, 1)
    else if (way === 'repeat' && target.length > 0) target.push(structuredClone(target[0]))
    else target.splice(index, way === 'put junk' ? 1 : 0, own)
    return
  }
  const names = Object.keys(target)
  const chosen = names[member % Math.max(1, names.length)]
  if (way === 'add' || chosen === undefined) put(target, name, own)
  else if (way === 'leave out') Reflect.deleteProperty(target, chosen)
  else if (way === 'put junk') put(target, chosen, own)
  else put(target, chosen.toUpperCase(), target[chosen])
}

/** Sets a member as JSON.parse would: `__proto__` is a name like any other. */
function put(target: Instance, name: string, value: unknown): void {
  const member = { value, enumerable: true, writable: true, configurable: true }
  Object.defineProperty(target, name, member)
}

/** Registrations of a type: some without fault, some with one or two. */
export function registrationsOf(slug: string): fc.Arbitrary<Instance> {
  const { names, arbitrary } = tied[slug] ?? untied
  return fc
    .tuple(
      membersOf(schemaOf(slug)),
      fc.option(arbitrary, { freq: 6, nil: undefined }),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 4, arbitrary: fc.array(damages, { maxLength: 2 }) },
      ),
    )
    .map(([members, ofThoseTied, faults]) => {
      const others = Object.entries(members).filter(([name]) => !names.includes(name))
      // A copy as JSON would hold it, so that what is undefined is not there.
      const instance = JSON.parse(
        JSON.stringify(ofThoseTied ? { ...Object.fromEntries(others), ...ofThoseTied } : members),
      ) as Instance
      for (const fault of faults) doDamage(instance, fault)
      return instance
    })
}
