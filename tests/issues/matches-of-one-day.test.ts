import { expect, test } from 'vitest'
import { checkCase, checkCaseText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

const straksmatch = {
  registreringstype: 'straksmatch',
  samtaletype: '1. henvendelse',
  sagstype: 'kontanthjælpssag',
}

const contact = { ...straksmatch, straksmatch: true }
const unready = { ...straksmatch, matchkategori: 4, udslagsgivendeOmraader: ['helbred'] }

const made = (registration: object, registreringsdato: string) => ({
  ...registration,
  registreringsoplysninger: { samtaledato: '2008-09-15', registreringsdato },
})

/** A citizen who is arbejdsmarkedsparat by the latest match is to be enrolled; match 4 asks for nothing. */
const lacksEnrolment = (registrations: readonly object[]) =>
  checkCase(registrations, { asOf: AS_OF }).findings.some(
    ({ code }) => code === 'forloeb-tilmelding-mangler',
  )

test('of two matches of one day the one that was registered later is the latest', () => {
  const ready = [made(unready, '2008-09-16'), made(contact, '2008-09-17')]
  const notReady = [made(contact, '2008-09-16'), made(unready, '2008-09-17')]
  for (const registrations of [ready, ready.toReversed()]) {
    expect(lacksEnrolment(registrations)).toBe(true)
  }
  for (const registrations of [notReady, notReady.toReversed()]) {
    expect(lacksEnrolment(registrations)).toBe(false)
  }
})

test('a match without a day of registration was registered on the day of the conversation', () => {
  const undated = { ...contact, registreringsoplysninger: { samtaledato: '2008-09-15' } }
  expect(lacksEnrolment([undated, made(unready, '2008-09-16')])).toBe(false)
})

test('the straksmatch that was registered later is the one that is told twice', () => {
  const text = [made(unready, '2008-09-17'), made(contact, '2008-09-16')]
    .map((registration) => JSON.stringify(registration))
    .join('\n')
  const { findings } = checkCaseText(text, { asOf: AS_OF })
  const again = findings.filter(({ code }) => code === 'forloeb-straksmatch-gentaget')
  expect(again.map(({ record }) => record)).toEqual([0])
})
