import { expect, test } from 'vitest'
import { AS_OF } from '../fixtures/as-of.ts'
import { readingOf } from '../fixtures/reading-of.ts'
import { expectKept } from '../promises/fixes.ts'
import { lostIn } from '../promises/nothing-lost.ts'

const list = 'Udslagsgivende områder: ☒ økonomi og netværk ☐ helbred ☐ personlige kompetencer'
const both = ['økonomi og netværk', 'helbred']

test.each([
  ['below it', `Straksmatch\n${list}\nHelbred: x`, both],
  ['above it', `Straksmatch\nHelbred: x\n${list}`, both],
  ['on a line of its own', `Straksmatch\n${list}\nHelbred\nx`, both],
  [
    'above and below it',
    `Straksmatch\nHelbred: ja\n${list}\nPersonlige kompetencer: ☒`,
    [...both, 'personlige kompetencer'],
  ],
  ['of what is listed', 'Straksmatch\nHelbred: x\nUdslagsgivende områder: helbred', ['helbred']],
  ['without a list', 'Straksmatch\nØkonomi og netværk: x\nHelbred: x', both],
  [
    'that are taken back',
    'Straksmatch\nHelbred: nej\nØkonomi og netværk: x',
    ['økonomi og netværk'],
  ],
  [
    'in a table',
    'Registreringstype;Helbred;Udslagsgivende områder\nstraksmatch;x;økonomi og netværk\n',
    both,
  ],
])('a mark beside the name of an area joins the list of areas: %s', (_, text, areas) => {
  const { values, faults } = readingOf(text)
  expect(values).toMatchObject([{ udslagsgivendeOmraader: areas }])
  expect(faults).toEqual([])
  expect(lostIn(text)).toEqual([])
  expectKept(text, { asOf: AS_OF })
})

test.each([
  [
    'below',
    'Udslagsgivende områder: helbred, økonomi og netværk\nHelbred: nej',
    ['økonomi og netværk'],
  ],
  [
    'above',
    'Helbred: nej\nUdslagsgivende områder: helbred, økonomi og netværk',
    ['helbred', 'økonomi og netværk'],
  ],
])(
  'an area that is listed and said not to be is told, and the last one counts: %s',
  (_, text, areas) => {
    const { values, faults } = readingOf(`Straksmatch\n${text}`)
    expect(values).toMatchObject([{ udslagsgivendeOmraader: areas }])
    expect(faults).toEqual(['dobbelt-noegle'])
  },
)
