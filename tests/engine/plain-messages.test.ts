import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF, examples } from './examples.ts'
import { asLines, asTable } from './fix/flat-text.ts'
import { withSlips } from './fix/slips.ts'

const drafts = examples
  .map(({ draft }) => draft)
  .filter((draft) => JSON.stringify(draft).length < 3000)

/** How JSON is written. Who writes lines or a table has no use for it. */
const OF_JSON = /\b(?:true|false|null)\b|anførselstegn|[{}[\]]|Skriv "[^"]*"[.,]/

test.each<[name: string, write: (records: Record<string, unknown>[]) => string]>([
  ['lines', (records) => asLines(records)],
  ['a table', (records) => asTable(records)],
])('who writes %s is told nothing about JSON', (_name, write) => {
  fc.assert(
    fc.property(fc.array(withSlips(drafts), { minLength: 1, maxLength: 2 }), (records) => {
      const { findings, format } = validateText(write(records), { asOf: AS_OF })
      fc.pre(format === 'lines' || format === 'csv')
      const told = findings
        .filter(({ code }) => code !== 'ugyldig-json')
        .map(({ code, message }) => `${code}: ${message}`)
      expect(
        told.filter((message) => OF_JSON.test(message.replace(/(?<!Skriv )"[^"]*"/g, ''))),
      ).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('a value that can only be one is written as the text around it is', () => {
  const messageOf = (text: string) =>
    validateText(text, { asOf: AS_OF }).findings.find(({ path }) => path === '/samtaletype')
      ?.message
  expect(messageOf('{"registreringstype":"straksmatch"}')).toBe(
    'Feltet Samtaletype mangler. Skriv "1. henvendelse".',
  )
  expect(messageOf('Straksmatch\nSagstype: anden sag')).toBe(
    'Feltet Samtaletype mangler. Skriv Samtaletype: 1. henvendelse.',
  )
  expect(messageOf('Registreringstype;Sagstype\nstraksmatch;anden sag')).toContain(
    'Skriv 1. henvendelse. Se række 2',
  )
})

test('what stands three times is not said to stand twice', () => {
  const { findings } = validateText(
    '{"registreringstype":"tilmelding","stillingsbetegnelser":["lager","lager","lager"],"ledighed":"a","ledighed":"b","ledighed":"c"}',
    { asOf: AS_OF },
  )
  const told = findings.filter(({ code }) => ['dubletter', 'dobbelt-noegle'].includes(code))
  expect(told.map(({ message }) => message)).toEqual([
    ...Array<string>(2).fill(
      'Stillingsbetegnelse "lager" står mere end én gang. Behold kun den ene.',
    ),
    ...Array<string>(2).fill(
      'Feltet Ledighed står mere end én gang. Behold det ene; her er det sidste læst.',
    ),
  ])
})
