import { expect, test } from 'vitest'
import { readSchemas } from '../../build/schema-compiler.ts'
import { declareTypes } from '../../build/schema-types.ts'

const declared = await declareTypes(readSchemas())

test('every registration type is declared, under the name of its file', () => {
  const names = [...declared.matchAll(/export interface (\w+)/g)].map(([, name]) => name)
  expect(names).toEqual([
    'Straksmatch',
    'Tilmelding',
    'Praecismatch',
    'Ydelsesafgoerelse',
    'CvGodkendelse',
    'Fravaer',
    'Oplysning',
    'Afmelding',
    'Forloeb',
  ])
})

test('a field that may be null says so', () => {
  expect(declared).toContain('akasse?: string | null')
})

test('a forløb holds the other types by their names', () => {
  const forloeb = declared.slice(declared.indexOf('export interface Forloeb'))
  for (const name of ['Straksmatch', 'CvGodkendelse', 'Afmelding']) expect(forloeb).toContain(name)
  expect(forloeb).not.toContain('samtaletype')
})
