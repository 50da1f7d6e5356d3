import { describe, expect, test } from 'vitest'
import { suggest } from '../../../src/components/search/suggest.ts'
import type { Suggestion } from '../../../src/components/search/suggestion.ts'

const all: Suggestion[] = [
  { kind: 'Skema', url: '/skemaer/straksmatch/', title: 'Skema: Straksmatch' },
  { kind: 'Regel', url: '/regler/match-mangler/', title: 'Straksmatch mangler' },
  { kind: 'Ord', url: '/ordliste/#straksmatch', title: 'Straksmatch', text: 'Et hurtigt match.' },
  {
    kind: 'Trin',
    url: '/minimumskrav/foerste-henvendelse/',
    title: 'Første henvendelse',
    text: 'Du laver et straksmatch.',
    names: ['Straksmatch'],
  },
  { kind: 'Spørgsmål', url: '/spoergsmaal/formaal/', title: 'Hvad skal straksmatch bruges til?' },
  {
    kind: 'Felt',
    url: '/minimumskrav/foerste-henvendelse/#stamdata.telefon',
    title: 'Telefon',
    names: ['tlf', 'mobil'],
  },
]

const found = (query: string) => suggest(query, all).map(({ kind }) => kind)

describe('what is suggested', () => {
  test('is the step and the question before the term, the rule and the schema', () => {
    expect(found('straksmatch')).toEqual(['Trin', 'Spørgsmål', 'Ord', 'Regel', 'Skema'])
  })

  test('comes while the word is typed', () => {
    expect(found('straks')[0]).toBe('Trin')
  })

  test('is a field by what else people call it', () => {
    expect(found('tlf')).toEqual(['Felt'])
  })

  test('is the same however Danish letters are spelled', () => {
    expect(suggest('foerste henvendelse', all)[0]?.title).toBe('Første henvendelse')
  })

  test('is nothing for nothing, and nothing for what stands nowhere', () => {
    expect(found('  ')).toEqual([])
    expect(found('åbningstid')).toEqual([])
  })
})
