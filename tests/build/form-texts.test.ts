import { expect, test } from 'vitest'
import { describeForms } from '../../build/form-texts.ts'
import { readSchemas } from '../../build/schema-compiler.ts'
import type { Field } from '../../src/schemas/index.ts'
import { types } from '../../src/schemas/index.ts'

const forms = describeForms(readSchemas())

const namesIn = ({ properties, items }: Field, name = ''): string[] =>
  Object.entries((items ?? { properties }).properties ?? {}).flatMap(([key, field]) => {
    const inner = name ? `${name}.${key}` : key
    return key === 'registreringstype' ? [] : [inner, ...namesIn(field, inner)]
  })

test('every field of every type has a text of its own in a form', () => {
  for (const { name, root } of types) {
    const texts = Object.keys(forms[name] ?? {})
    expect(texts).toEqual(['', ...namesIn(root)])
    for (const { hint } of Object.values(forms[name] ?? {})) expect(hint).toMatch(/\.$/)
  }
})

test('a condition, a question and who fills it in come along', () => {
  expect(forms['tilmelding']?.['akasse']).toEqual({
    hint: expect.stringContaining('Tom, når borgeren ikke er forsikret.') as string,
    when: 'borgeren er forsikret',
    question: 'Hvilken a-kasse er du medlem af?',
    isFetched: true,
  })
  expect(forms['præcismatch']?.['opmaerksomhedsomraader.tekst']?.question).toBeDefined()
})

test('a form speaks of yes and no, and not of what JSON calls them', () => {
  const words = JSON.stringify(forms)
  expect(words).not.toMatch(/\b[Ss]and\b|\(null\)/)
  expect(forms['straksmatch']?.['straksmatch']?.hint).toMatch(/^Ja, når borgeren/)
})
