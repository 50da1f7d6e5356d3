import { expect, test } from 'vitest'
import { compoundParts } from '../../build/compound-parts.ts'

test.each([
  { why: 'words that stand alone elsewhere', text: 'sagsbehandling', parts: ['behandling'] },
  { why: 'not what the text says itself', text: 'Sagsbehandling og behandling', parts: [] },
  { why: 'no ending that is no word', text: 'henvendelse', parts: [] },
  { why: 'no short endings', text: 'startdato', parts: [] },
  { why: 'no short beginnings', text: 'afmatch', parts: [] },
  { why: 'several, in order', text: 'ydelseskontor straksmatch', parts: ['kontor', 'match'] },
  { why: 'nothing in nothing', text: '', parts: [] },
])('$why', ({ text, parts }) => {
  const partsOf = compoundParts(['En behandling på et kontor', 'Match med dato', text])
  expect(partsOf(text)).toEqual(parts)
})
