import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

test.each(['toString', 'valueOf', 'hasOwnProperty', 'constructor', '__proto__'])(
  'a field named %s inside another does not stop the search for fixes',
  (name) => {
    const text = `{"stamdata":{"${name}":null},"opmaerksomhedsomraader":[{}],"straksmatch":true}`
    expect(validateText(text).findings.map(({ code }) => code)).toContain('tekst-unoedvendig')
  },
)

test.each(['{"toString":null}', '["2008-09-01"]', '20080901', 'true', 'null'])(
  'the absence of a citizen that begins on %s is told to be no date, and counted as nothing',
  (fra) => {
    const text = `{"registreringstype":"fravær","aarsag":"sygdom","fra":${fra},"til":"2008-09-28","registreretI":"TASS"}`
    const codes = validateText(text, { asOf: AS_OF }).findings.map(({ code }) => code)
    expect(codes).toEqual(['forkert-type'])
  },
)
