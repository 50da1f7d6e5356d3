import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { examples } from '../engine/examples.ts'
import { draft } from '../engine/read/drafts.ts'
import { whereJsonEnds } from '../engine/read/strict-json.ts'

/** Offsets at which a text is told not to be JSON. */
const slipsIn = (text: string): number[] =>
  validateText(text, { asOf: AS_OF, format: 'json' })
    .findings.filter(({ code }) => code === 'ugyldig-json')
    .map(({ range }) => range!.start.offset)

const withRemark = (remark: string) => draft.replace('4\n', `4,\n  "bemaerkninger": "${remark}"\n`)

test.each([
  ['a line break in a text', withRemark('Ryggen\ner dårlig')],
  ['a tab in a text', withRemark('Ryggen\ter dårlig')],
  [
    'a tab in a text that does not end',
    withRemark('Ryggen\ter dårlig').replace('dårlig"', 'dårlig'),
  ],
  [
    'a quotation mark missing before a comma at the end of a line',
    draft.replace('"1. henvendelse",', '"1. henvendelse,'),
  ],
  ['a comma before a brace', draft.replace('4\n', '4,\n')],
  ['a comma before a bracket', draft.replace('4\n', '4, "udslagsgivendeOmraader": ["helbred",]\n')],
])('%s is told at the place at which reading cannot go on', (_name, text) => {
  expect(slipsIn(text)).toEqual([whereJsonEnds(text)])
})

test('no slip is told later than at the place at which reading cannot go on', () => {
  const damaged = fc
    .tuple(
      fc.constantFrom(...examples).map((example) => JSON.stringify(example.draft, null, 2)),
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.constantFrom('', '"', '\\', '\n', '\t', ',', '{', ']', '“', 'x'),
    )
    .map(([text, place, length, put]) => {
      const at = place % (text.length + 1)
      return text.slice(0, at) + put + text.slice(at + length)
    })
  fc.assert(
    fc.property(damaged, (text) => {
      const end = whereJsonEnds(text)
      if (end !== undefined) expect(slipsIn(text)[0]).toBeLessThanOrEqual(end)
    }),
    { numRuns: 1000 },
  )
})
