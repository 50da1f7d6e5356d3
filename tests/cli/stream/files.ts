import fc from 'fast-check'
import { generate } from '../../../src/generate/index.ts'

const slugs = ['straksmatch', 'tilmelding', 'praecismatch', 'fravaer', 'oplysning', 'afmelding']

const registrations = (slug: string, count: number, invalid: number) =>
  [...generate(slug, { count, seed: 3, invalid })].map(({ registration }) => registration)

/** The lines of registrations, with one of a few references or none, so that they make cases. */
const withReference = (registration: unknown, reference: string | undefined) =>
  JSON.stringify({
    ...(registration as object),
    ...(reference !== undefined && { borgerReference: reference }),
  })

const sound = slugs.flatMap((slug) => registrations(slug, 3, 0))
const faulty = slugs.flatMap((slug) => registrations(slug, 4, 1))
const courses = [...registrations('forloeb', 3, 0), ...registrations('forloeb', 4, 1)]

const reference = fc.constantFrom(undefined, 'a', 'b', 'c', 'sag-æ-😀', 'en meget lang reference 1')
const registration = fc
  .tuple(fc.constantFrom(...sound, ...sound, ...faulty), reference)
  .map(([one, named]) => withReference(one, named))
const course = fc.constantFrom(...courses).map((one) => JSON.stringify(one))
const slip = fc.constantFrom(
  '{"registreringstype":"fravær","aarsag":"Sygdom","fra":"2008-09-08","til":"12/9 2008","registreretI":"TASS"}',
  '{"registreringstype":"fravær","aarsag":"Sygdom","fra":"12/9 2008","borgerReference":"a"}',
  '{"registreringstype":"afmelding","borgerRefrence":"b","dato":"i går"}',
)
const odd = fc.constantFrom(
  '',
  '  ',
  '[]',
  'null',
  'hej',
  '{"a":1',
  '{"a":1} {"b":2}',
  '{"registreringstype":"oplysning","registreringstype":"oplysning","borgerReference":"a"}',
  '{"registreringstype":"oplysning","tekst":"bl\u00C3\u00A5b\u00E6r"}',
  '{"registreringstype":"oplysning","tekst":"\uFFFD"}',
  'x\ry',
  '\r{"registreringstype":"oplysning","borgerReference":"a"}',
  '\uFEFF{"registreringstype":"oplysning","dato":"2008-09-16"}',
  `${'['.repeat(70)}${']'.repeat(70)}`,
)
/** Several records on a line. */
const list = fc.array(registration, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join()}]`)
/** A line with some of its characters taken away, doubled or changed. */
const damaged = fc
  .tuple(fc.oneof(registration, course), fc.nat(), fc.constantFrom('', '"', '}', '\r', '😀', ','))
  .map(([line, at, put]) => {
    const place = at % line.length
    return line.slice(0, place) + put + line.slice(place + 1)
  })

const line = fc.oneof(
  { arbitrary: registration, weight: 12 },
  { arbitrary: course, weight: 2 },
  { arbitrary: slip, weight: 1 },
  { arbitrary: odd, weight: 2 },
  { arbitrary: list, weight: 1 },
  { arbitrary: damaged, weight: 2 },
)

/** A text that begins so is sure to have a record a line. */
const head = fc.tuple(registration, registration).map((lines) => lines.map((one) => `${one}\n`))

/** Texts with a record a line, and much that is wrong with them. */
export const texts = fc
  .tuple(
    fc.boolean(),
    head,
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n')), { maxLength: 25 }),
    fc.boolean(),
  )
  .map(([hasMark, first, lines, isEnded]) => {
    const all = [...first, ...lines.map(([one, end]) => one + end)].join('')
    return (hasMark ? '\uFEFF' : '') + (isEnded ? all : all.replace(/[\r\n]+$/, ''))
  })

/** Texts in which citizens have several registrations, none of which has anything wrong with it. */
export const soundTexts = fc
  .tuple(
    fc.array(registration, { minLength: 2, maxLength: 12 }),
    fc.array(course, { maxLength: 1 }),
  )
  .map(([lines, more]) => [...lines, ...more].join('\n'))
