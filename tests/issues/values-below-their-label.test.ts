import { expect, test } from 'vitest'
import { readingOf } from '../fixtures/reading-of.ts'

test('areas between semicolons below their label are its values, and no header of a table', () => {
  const { values, passed } = readingOf(
    [
      'Præcismatch',
      '',
      'Udslagsgivende områder:',
      'faglige og praktiske kvalifikationer; helbred',
      'Det videre forløb:',
      'Kan løfte; vil helst sidde ned.',
    ].join('\n'),
  )
  expect(passed).toEqual([])
  expect(values).toEqual([
    {
      registreringstype: 'præcismatch',
      udslagsgivendeOmraader: ['faglige og praktiske kvalifikationer', 'helbred'],
      videreForloeb: 'Kan løfte; vil helst sidde ned.',
    },
  ])
})
