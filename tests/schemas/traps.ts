import { examples } from '../engine/examples.ts'

/** A registration as JSON text, so that `4.0` and `__proto__` reach every library as they are written. */
export interface Judged {
  /** Slug of the type against whose schema it is held. */
  slug: string
  name: string
  json: string
  isValid: boolean
}

type Instance = Record<string, unknown>

/** A sound, complete registration of a type: the first such example with a given property, to be spoilt in one place. */
function soundWith(slug: string, ...names: string[]): Instance {
  const found = examples.find(
    (example) =>
      example.slug === slug &&
      example.profile === 'complete' &&
      example.expect.length === 0 &&
      names.every((name) => name in example.draft),
  )
  if (!found) throw new Error(`no sound ${slug} with ${names.join(', ')}`)
  return found.draft
}

const straksmatch = soundWith('straksmatch', 'straksmatch')
const tilmelding = soundWith('tilmelding', 'akasse')
const fravaer = soundWith('fravaer', 'til')
const oplysning = soundWith('oplysning')
const praecismatch = {
  ...soundWith('praecismatch', 'opmaerksomhedsomraader'),
  samtaletype: 'efterfølgende jobsamtale',
}
const stamdata = straksmatch['stamdata'] as Instance

const judged = (isValid: boolean) => (slug: string, name: string, value: unknown) => ({
  slug,
  name,
  json: typeof value === 'string' ? value : JSON.stringify(value),
  isValid,
})
const valid = judged(true)
const invalid = judged(false)

/** A sound registration with other members, and without those that are undefined. */
const withDate = (dato: string) => ({ ...oplysning, dato })
const withText = (tekst: string) => ({ ...oplysning, tekst })
const withPhone = (telefon: string) => ({ ...straksmatch, stamdata: { ...stamdata, telefon } })
const withReference = (borgerReference: string) => ({ ...straksmatch, borgerReference })
const withAreas = (...areas: [omraade: string, tekst: string][]) => ({
  ...praecismatch,
  opmaerksomhedsomraader: areas.map(([omraade, tekst]) => ({ omraade, tekst })),
})

/** The same as JSON text with the member `name` written as it is here. */
function written(instance: Instance, name: string, text: string): string {
  const { [name]: _old, ...others } = instance
  return `${JSON.stringify(others).slice(0, -1)},${JSON.stringify(name)}:${text}}`
}

const areas = [
  'eget arbejdsmarkedsperspektiv',
  'faglige og praktiske kvalifikationer',
  'personlige kompetencer',
  'økonomi og netværk',
  'helbred',
] as const

/** Characters that are blank to people; some of them not to everybody's idea of white space. */
const BLANKS =
  '\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF'
/** Characters that show nothing and are no blanks. */
const NOT_BLANK = '\u180E\u200B\u200C\u2060\u00AD'

const codePoint = (character: string) =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

const astral = '\u{1F600}'

/** Names that every object of JavaScript has, and some that other languages know. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '$ref', '']

const dates = [
  ...['2008-02-29', '2000-02-29', '2400-02-29', '0000-02-29', '2004-02-29', '9999-12-31'].map(
    (date) => valid('oplysning', `date ${date}`, withDate(date)),
  ),
  ...['2007-02-29', '1900-02-29', '2100-02-29', '2008-02-30', '2008-04-31', '2008-06-31']
    .concat(['2008-00-10', '2008-13-01', '2008-01-00', '2008-01-32', '2008-9-15', '20080915'])
    .concat(['15-09-2008', '2008-09-15T00:00:00', '2008-09-15Z', ' 2008-09-15', '2008-09-15 '])
    .concat(['12008-09-15', '+2008-09-15', '-2008-09-15', '٢٠٠٨-٠٩-١٥', '2008–09–15', ''])
    .concat(['2008-09-15\n', '2008-09-15\r\n', '\n2008-09-15', '2008-09-15\u2028', '2008-02-29\n'])
    .map((date) => invalid('oplysning', `date ${JSON.stringify(date)}`, withDate(date))),
]

const texts = [
  ...[...BLANKS].map((blank) =>
    invalid('oplysning', `text of ${codePoint(blank)}`, withText(blank + blank)),
  ),
  invalid('oplysning', 'text of all blanks', withText(BLANKS)),
  invalid('oplysning', 'empty text', withText('')),
  ...[...NOT_BLANK].map((sign) => valid('oplysning', `text of ${codePoint(sign)}`, withText(sign))),
  valid('oplysning', 'text between blanks', withText(`${BLANKS}x${BLANKS}`)),
  valid('oplysning', 'text with a newline at the end', withText('x\n')),
  valid('oplysning', '4,000 characters', withText('x'.repeat(4000))),
  invalid('oplysning', '4,001 characters', withText('x'.repeat(4001))),
  valid('oplysning', '4,000 of two bytes', withText('ø'.repeat(4000))),
  invalid('oplysning', '4,001 of two bytes', withText('ø'.repeat(4001))),
  valid('oplysning', '4,000 astral', withText(astral.repeat(4000))),
  invalid('oplysning', '4,001 astral', withText(astral.repeat(4001))),
  valid('oplysning', '4,000, one astral', withText(astral + 'x'.repeat(3999))),
  invalid('oplysning', '4,001, one astral', withText(astral + 'x'.repeat(4000))),
  valid('oplysning', '4,000 with combining rings', withText('a\u030A'.repeat(2000))),
  invalid('oplysning', '4,001 with combining rings', withText(`${'a\u030A'.repeat(2000)}x`)),
  valid('oplysning', '4,000 of A-ring in two', withText('\u212B'.repeat(4000))),
  ...INHERITED.filter(Boolean).map((name) => valid('oplysning', `text ${name}`, withText(name))),
  valid('tilmelding', 'a-kasse null, not insured', {
    ...tilmelding,
    forsikringskategori: 'ikke forsikret',
    akasse: null,
  }),
  invalid('tilmelding', 'a-kasse null, insured', {
    ...tilmelding,
    forsikringskategori: 'heltidsforsikret',
    akasse: null,
  }),
  invalid('tilmelding', 'a-kasse blank, insured', {
    ...tilmelding,
    forsikringskategori: 'heltidsforsikret',
    akasse: ' \u00A0',
  }),
  invalid('oplysning', 'text null', { ...oplysning, tekst: null }),
  invalid('oplysning', 'text a number', { ...oplysning, tekst: 17 }),
]

const telephones = [
  ...['12345678', '12 34 56 78', ' 1 2 3 4 5 6 7 8 ', '+123456', '+ 12 34 56', '+45 12 34 56 78']
    .concat(['+123456789012345', '+1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 ', ' +4512345678'])
    .concat([`1${' '.repeat(3992)}2345678`])
    .map((phone) => valid('straksmatch', `telephone ${phone.slice(0, 40)}`, withPhone(phone))),
  ...['1234567', '123456789', '+12345', '+1234567890123456', '++4512345678', '4512345678', '+', '']
    .concat([
      '12345678\n',
      '+4512345678\n',
      '1234 5678\r',
      '12\u00A034\u00A056\u00A078',
      '1234567٨',
    ])
    .concat(['12-34-56-78', '(12) 345678', '12345678+', '12+345678', '1234\t5678', '    '])
    .concat([`1${' '.repeat(3993)}2345678`, `1${' '.repeat(3999)}`, `+${'1 '.repeat(16)}`])
    .map((phone) =>
      invalid(
        'straksmatch',
        `telephone ${JSON.stringify(phone).slice(0, 40)} of ${phone.length}`,
        withPhone(phone),
      ),
    ),
]

const references = [
  ...['borger-0017', '16701900000', '+6701900000', '670190-00001', '670190--0000', '671390-0000']
    .concat(['670190/0000', '670190\n0000', 'borger-0017\n', '920190-0000'])
    .map((key) => valid('straksmatch', `reference ${JSON.stringify(key)}`, withReference(key))),
  ...[
    '670190-0000',
    '6701900000',
    '670190 0000',
    '670190 - 0000',
    '670190\u20130000',
    'x670190-0000',
  ]
    .concat(['670190-0000\n', '670190\u00A00000', '670190\u00AD0000', '670190\u22120000'])
    .concat(['borger 670190-0000 x', '890208-0000', '\n670190-0000', ' ', ''])
    .map((key) => invalid('straksmatch', `reference ${JSON.stringify(key)}`, withReference(key))),
]

const names = [
  ...INHERITED.map((name) =>
    invalid('oplysning', `unknown field "${name}"`, written(oplysning, name, '1')),
  ),
  ...INHERITED.map((name) =>
    invalid(
      'straksmatch',
      `unknown field "${name}" in stamdata`,
      written(straksmatch, 'stamdata', written(stamdata, name, '{}')),
    ),
  ),
  ...['Tekst', 'tekst ', 'TEKST', 'krav', 'kode'].map((name) =>
    invalid('oplysning', `unknown field "${name}"`, { ...oplysning, [name]: 'x' }),
  ),
]

const values = [
  ...['straksmatch\n', 'Straksmatch', ' straksmatch', 'straksmat\u0441h', ''].map((type) =>
    invalid('straksmatch', `type ${JSON.stringify(type)}`, {
      ...straksmatch,
      registreringstype: type,
    }),
  ),
  ...['sygdom\n', 'Sygdom', 'sygdom ', ''].map((aarsag) =>
    invalid('fravaer', `value ${JSON.stringify(aarsag)}`, { ...fravaer, aarsag }),
  ),
  ...['1', '1.0', '1e0', '10e-1'].map((number) =>
    valid(
      'praecismatch',
      `matchkategori ${number}`,
      written(praecismatch, 'matchkategori', number),
    ),
  ),
  ...['0', '-0', '-1', '6', '1.5', '1e300', '"1"', 'true', 'null', '[1]', '{}'].map((number) =>
    invalid(
      'praecismatch',
      `matchkategori ${number}`,
      written(praecismatch, 'matchkategori', number),
    ),
  ),
  ...['1', '0', '"true"', '"ja"', 'null', '[]', '{}'].map((value) =>
    invalid('straksmatch', `straksmatch ${value}`, written(straksmatch, 'straksmatch', value)),
  ),
  ...['[]', 'null', '{}', '"x"', '[{}]'].map((value) =>
    invalid('straksmatch', `stamdata ${value}`, written(straksmatch, 'stamdata', value)),
  ),
  ...['null', 'true', '4', '"straksmatch"', '[]', '{}', '[{}]'].map((root) =>
    invalid('straksmatch', `registration ${root}`, root),
  ),
]

const lists = [
  valid('praecismatch', 'no areas', withAreas()),
  valid(
    'praecismatch',
    'every area once',
    withAreas(...areas.map((area) => [area, 'x'] as [string, string])),
  ),
  ...areas.map((area) =>
    invalid(
      'praecismatch',
      `${area} twice, other texts`,
      withAreas([area, 'x'], ['helbred' === area ? areas[0] : 'helbred', 'x'], [area, 'y']),
    ),
  ),
  invalid('praecismatch', 'an area as a list', {
    ...praecismatch,
    opmaerksomhedsomraader: [['helbred', 'x']],
  }),
  invalid('praecismatch', 'areas as an object', {
    ...praecismatch,
    opmaerksomhedsomraader: { omraade: 'helbred', tekst: 'x' },
  }),
  invalid('praecismatch', 'an area twice', {
    ...praecismatch,
    udslagsgivendeOmraader: ['helbred', 'økonomi og netværk', 'helbred'],
  }),
  valid('praecismatch', 'two areas', {
    ...praecismatch,
    udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'],
  }),
  invalid('praecismatch', 'category 2 without areas', {
    ...praecismatch,
    matchkategori: 2,
    udslagsgivendeOmraader: [],
  }),
  invalid('tilmelding', 'a position twice', {
    ...tilmelding,
    stillingsbetegnelser: ['tømrer', 'tømrer'],
  }),
  valid('tilmelding', 'positions that differ in case and accents', {
    ...tilmelding,
    stillingsbetegnelser: ['tømrer', 'Tømrer', 'a\u030A', 'å', '1', 'true'],
  }),
  invalid('tilmelding', 'no position', { ...tilmelding, stillingsbetegnelser: [] }),
]

const conditions = [
  invalid('straksmatch', 'straksmatch and category', {
    ...straksmatch,
    straksmatch: true,
    matchkategori: 1,
  }),
  valid('straksmatch', 'category alone', {
    ...straksmatch,
    straksmatch: undefined,
    matchkategori: 1,
  }),
  invalid('straksmatch', 'neither', {
    ...straksmatch,
    straksmatch: undefined,
    matchkategori: undefined,
  }),
  valid('praecismatch', 'an empty helhedsvurdering later on', {
    ...praecismatch,
    helhedsvurdering: {},
  }),
  invalid('praecismatch', 'an empty helhedsvurdering at first', {
    ...praecismatch,
    samtaletype: 'første jobsamtale',
    helhedsvurdering: {},
  }),
  invalid('fravaer', 'barsel in TASS', { ...fravaer, aarsag: 'barsel', registreretI: 'TASS' }),
]

const course = (...registrations: unknown[]) => ({
  registreringstype: 'forløb',
  forloeb: registrations,
})
const courses = [
  valid('forloeb', 'two kinds', course(straksmatch, oplysning)),
  valid('forloeb', 'without its type', { forloeb: [oplysning] }),
  invalid('forloeb', 'nothing in it', course()),
  invalid('forloeb', 'a forløb in it', course(course(straksmatch))),
  invalid('forloeb', 'one of no type', course({ ...oplysning, registreringstype: undefined })),
  invalid(
    'forloeb',
    'one of another type than it is',
    course({ ...oplysning, registreringstype: 'fravær' }),
  ),
  invalid('forloeb', 'one of a type that is not there', course({ registreringstype: 'toString' })),
  invalid(
    'forloeb',
    'one with a day that is not there',
    course(straksmatch, withDate('2007-02-29')),
  ),
  invalid('forloeb', 'one with a newline behind its day', course(withDate('2008-09-15\n'))),
  invalid('forloeb', 'one with a field too many', course({ ...oplysning, toString: 'x' })),
  invalid('forloeb', 'a text in it', course('straksmatch')),
  invalid('forloeb', 'a list in it', course([])),
]

/** What libraries of JSON Schema are known to judge in different ways, one to a registration. */
export const traps: readonly Judged[] = [
  ...dates,
  ...texts,
  ...telephones,
  ...references,
  ...names,
  ...values,
  ...lists,
  ...conditions,
  ...courses,
]
