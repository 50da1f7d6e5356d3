import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

const draft =
  '{"registreringstype":"straksmatch","registreringsoplysninger":{"samtaledato":"2008-09-15","registreringsdato":"2008-09-15"}}'

/** Places at which a text is told not to be JSON, as "from-to". */
const slipsIn = (text: string): string[] =>
  validateText(text, { asOf: AS_OF })
    .findings.filter(({ code }) => code === 'ugyldig-json')
    .map(({ range }) => `${range!.start.offset}-${range!.end.offset}`)

test.each([
  ['two brackets that are not closed before a brace', '{"a":[[1}'],
  ['a bracket between a name and its colon', draft.replace('"samtaledato"', '"samtaledato"[[')],
  ['a name without its closing quotation mark', draft.replace('"samtaledato":', '"samtaledato:')],
  ['a name without its opening quotation mark', draft.replace('"samtaledato":', 'samtaledato":')],
  ['a value without its opening quotation mark', draft.replace('"straksmatch"', 'straksmatch"')],
  ['a quotation that is not escaped', draft.replace('"straksmatch"', '"et "straksmatch" her"')],
  ['a character of no width before a name', draft.replace('"samtaledato"', '\u200B"samtaledato"')],
])('%s is not told twice at one place', (_name, text) => {
  const slips = slipsIn(text)
  expect(slips).toEqual([...new Set(slips)])
})
