import { expect, test } from 'vitest'
import { validate } from '../../../src/api/index.ts'
import { AS_OF, placesOf } from '../examples.ts'

test('a rule holds for each registration of a forløb by the type of that registration', () => {
  const matched = { matchkategori: 2, udslagsgivendeOmraader: ['helbred'] }
  const forloeb = [
    { registreringstype: 'straksmatch', ...matched },
    { registreringstype: 'præcismatch', ...matched },
    { registreringstype: 'fravær', aarsag: 'ferie', fra: '2008-09-01', registreretI: 'DRV' },
    { registreringstype: 'oplysning', dato: '2008-10-01', kilde: 'Borgeren', tekst: 'Intet nyt' },
  ]
  const told = ['dato-i-fremtiden', 'ingen-aendringer', 'kort-', 'udslagsgivende-']
  const found = placesOf(validate({ forloeb }, undefined, { asOf: AS_OF }))
  expect(found.filter((place) => told.some((code) => place.startsWith(code)))).toEqual([
    // Without text to point into, warnings come before advice.
    'dato-i-fremtiden  /forloeb/3/dato',
    'udslagsgivende-unoedvendig  /forloeb/0/udslagsgivendeOmraader',
    'kort-fravaer-i-drv  /forloeb/2/registreretI',
    'ingen-aendringer  /forloeb/3/tekst',
  ])
})
