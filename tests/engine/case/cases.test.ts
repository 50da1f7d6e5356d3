import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkCase,
  checkCaseText,
  codes,
  validate,
  validateText,
  type Options,
  type Report,
} from '../../../src/api/index.ts'
import { codesOf } from '../examples.ts'
import { cases, type Case } from './cases.ts'
import { wholeRegistration } from './whole-registration.ts'

type Registrations = Record<string, unknown>[]

const asForloeb = (forloeb: Registrations) => ({ registreringstype: 'forløb', forloeb })

const withReference = (registrations: Registrations): Registrations =>
  registrations.map((one) => ({ borgerReference: 'borger-0017', ...one }))

const asLines = (registrations: Registrations): string =>
  registrations.map((one) => JSON.stringify(one)).join('\n')

const asText = (value: unknown): string => JSON.stringify(value, null, 2)

/** The ways to hand in a case. */
const ways: Readonly<Record<string, (registrations: Registrations, options: Options) => Report>> = {
  'a forløb': (all, options) => validate(asForloeb(all), undefined, options),
  'a forløb as a text': (all, options) => validateText(asText(asForloeb(all)), options),
  'a list with one borgerReference': (all, options) =>
    validate(withReference(all), undefined, options),
  'lines with one borgerReference': (all, options) =>
    validateText(asLines(withReference(all)), options),
  'a case': (all, options) => checkCase(all, options),
  'a case that is a forløb': (all, options) => checkCase(asForloeb(all), options),
  'a case as a text': (all, options) => checkCaseText(asText(all), options),
  'a case as a text with a forløb': (all, options) =>
    checkCaseText(asText(asForloeb(all)), options),
  'a case as lines': (all, options) => checkCaseText(asLines(all), options),
}

/** Registrations of two citizens are one case only when somebody says so. */
const saysSoItself = (way: string): boolean => !way.includes('borgerReference')

const references = ({ registrations }: Case) =>
  new Set(registrations.map(({ borgerReference }) => borgerReference))

const waysFor = (one: Case): [string, (typeof ways)[string]][] =>
  Object.entries(ways).filter(([way]) => references(one).size === 1 || saysSoItself(way))

/** What is expected of a case, in the shape in which it is told. */
const codesAndMilestones = (report: Report) => ({
  codes: codesOf(report),
  milestones: Object.fromEntries(
    (report.milestones ?? []).map(({ id, due, doneOn, status }) => [id, { due, doneOn, status }]),
  ),
})

const milestoneIds = ['straksmatch', 'tilmelding', 'ydelsesafgoerelse', 'cv', 'foerste-jobsamtale']

const isStraksmatch = ({ registreringstype }: Case['registrations'][number]) =>
  registreringstype === 'straksmatch'

describe.each(cases)('$title', (one) => {
  const { asOf } = one
  const registrations = one.registrations.map(wholeRegistration)
  const expected = { codes: one.expect, milestones: one.milestones }

  test.each(waysFor(one))('as %s', (_way, check) => {
    expect(codesAndMilestones(check(registrations, { asOf }))).toEqual(expected)
  })

  test('in any order', () => {
    const whole = { minLength: registrations.length, maxLength: registrations.length }
    fc.assert(
      fc.property(
        fc.shuffledSubarray(registrations, whole),
        fc.constantFrom(...waysFor(one)),
        (shuffled, [, check]) => {
          expect(codesAndMilestones(check(shuffled, { asOf }))).toEqual(expected)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('with its milestones in the order of the course', () => {
    const ids = checkCase(registrations, { asOf }).milestones!.map(({ id }) => id)
    const isCounted =
      one.registrations.some(isStraksmatch) && !one.expect.includes('forloeb-uden-frister')
    expect(ids).toEqual(isCounted ? milestoneIds : [])
  })

  test('by the edition of its first contact', () => {
    const contacts = one.registrations.filter(isStraksmatch).map(({ samtaledato }) => samtaledato!)
    const first = contacts.sort()[0] ?? asOf
    const edition = first < '2008-10-01' ? 'foer-oktober-2008' : 'oktober-2008'
    expect(checkCase(registrations, { asOf }).edition).toBe(edition)
  })

  test('is told in two sentences', () => {
    const sentences = one.story.match(/[^.]+\.(?=\s+[A-ZÆØÅ]|$)/g)
    // A date holds a full stop too, but no capital follows it.
    expect(sentences?.length, `a story has two sentences: ${one.story}`).toBe(2)
  })
})

test('every case has a title of its own', () => {
  const titles = cases.map(({ title }) => title)
  expect(titles).toEqual([...new Set(titles)])
})

test('every rule of cases has a case that breaks it', () => {
  const ofCases = codes.map(({ code }) => code).filter((code) => code.startsWith('forloeb-'))
  expect(ofCases).not.toEqual([])
  const broken = new Set(cases.flatMap((one) => one.expect))
  expect(ofCases.filter((code) => !broken.has(code))).toEqual([])
})
