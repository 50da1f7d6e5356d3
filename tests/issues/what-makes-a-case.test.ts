import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFixes, checkCase, checkCaseText, validateText } from '../../src/api/index.ts'
import { praecismatch, straksmatch, tilmelding } from '../engine/case/told.ts'
import { wholeRegistration, type Told } from '../engine/case/whole-registration.ts'

const day = '2008-09-15'
const later = '2009-06-01'
const whose = (borgerReference: unknown, told: Told): Told => ({ ...told, borgerReference })
const codesFor = (registrations: Told[]) =>
  validateText(JSON.stringify(registrations.map(wholeRegistration)), { asOf: day }).findings.map(
    ({ code }) => code,
  )

describe('an empty reference ties nobody together', () => {
  test.each(['', ' ', '\n'])('%j', (reference) => {
    expect(
      codesFor([whose(reference, straksmatch(day)), whose(reference, straksmatch(day))]),
    ).toEqual(['tom-tekst', 'tom-tekst'])
  })

  test('and tells no citizen from another', () => {
    const mixed = [whose('', straksmatch(day)), whose('borger-17', tilmelding(day))]
    const { findings } = checkCase(mixed.map(wholeRegistration), { asOf: day })
    expect(findings.map(({ code }) => code)).toEqual(['tom-tekst'])
  })
})

test('a forløb of very many registrations can be one of several records', () => {
  const approvals = new Array<Told>(200_000).fill({
    registreringstype: 'cv-godkendelse',
    godkendtdato: day,
  })
  const forloeb = { registreringstype: 'forløb', forloeb: approvals }
  const { counts } = checkCase([wholeRegistration(straksmatch(day)), forloeb], {
    asOf: '2008-09-16',
  })
  expect(counts.error).toBe(1)
})

describe('no fix makes a case of what was none, if it brings more errors than it mends', () => {
  const named = (told: Told) => ({ ...wholeRegistration(told), borgerReference: 'borger-17' })
  const registrations = [named(straksmatch(day)), named(tilmelding(day))]
  const misspelt = (text: string) => text.replace('"borgerReference"', '"borgerReferense"')
  const table = [
    'registreringstype;borgerReferense;samtaledato;registreringsdato;samtaletype;sagstype;straksmatch',
    ...['a', 'a', 'b', 'b'].map(
      (one) => `straksmatch;${one};${day};${day};1. henvendelse;anden sag;ja`,
    ),
  ].join('\n')

  test.each([
    ['JSON', misspelt(JSON.stringify(registrations))],
    ['lines of JSON', misspelt(registrations.map((one) => JSON.stringify(one)).join('\n'))],
    ['a table', table],
  ])('%s', (_format, text) => {
    const report = validateText(text, { asOf: later })
    const after = validateText(applyFixes(text, report), { asOf: later })
    expect(after.counts.error).toBeLessThanOrEqual(report.counts.error)
  })

  test('nor does one in the header of a table, told of a row that is of no case', () => {
    const text = [
      'registreringstype;borgerReference;samtaledatto;registreringsdato;samtaletype;sagstype;straksmatch;afgoerelsesdato;afgoerelse',
      `straksmatch;;${day};${day};1. henvendelse;anden sag;ja;;`,
      ...['a', 'b'].flatMap((one) => [
        `straksmatch;${one};${day};;1. henvendelse;anden sag;ja;;`,
        `ydelsesafgørelse;${one};;;;;;2008-12-01;bevilling`,
      ]),
    ].join('\n')
    const report = validateText(text, { asOf: later })
    const after = validateText(applyFixes(text, report), { asOf: later })
    expect(after.counts.error).toBeLessThanOrEqual(report.counts.error)
  })

  test('a reference is mended when nothing comes of it', () => {
    const text = misspelt(JSON.stringify(registrations))
    const report = validateText(text, { asOf: day })
    expect(validateText(applyFixes(text, report), { asOf: day }).counts.error).toBe(0)
  })
})

test('of registrations of one day, the order they are handed in tells nothing', () => {
  const told: Told[] = [
    straksmatch(day, 4),
    straksmatch(day),
    tilmelding(day),
    praecismatch('2008-10-01', 4),
    praecismatch('2008-10-01', 1),
    { ...praecismatch('2008-10-01', 2), opmaerksomhedsomraader: [] },
    { ...praecismatch('2008-10-01', 3), registreringsoplysninger: {} },
  ]
  const registrations = told.map(wholeRegistration)
  const outcome = (all: readonly object[]) => {
    const { findings, milestones } = checkCaseText(JSON.stringify(all), { asOf: later })
    return { milestones, codes: findings.map(({ code }) => code).sort() }
  }
  const expected = outcome(registrations)
  const whole = { minLength: registrations.length }
  fc.assert(
    fc.property(fc.shuffledSubarray(registrations, whole), (shuffled) => {
      expect(outcome(shuffled)).toEqual(expected)
    }),
  )
})
