import { expect, test } from 'vitest'
import { validateText } from '../../src/engine/index.ts'

test.each(['toString', 'valueOf', 'hasOwnProperty', 'constructor', '__proto__'])(
  'a field named %s inside another does not stop the search for fixes',
  (name) => {
    const text = `{"stamdata":{"${name}":null},"opmaerksomhedsomraader":[{}],"straksmatch":true}`
    expect(validateText(text).findings.map(({ code }) => code)).toContain('tekst-unoedvendig')
  },
)
