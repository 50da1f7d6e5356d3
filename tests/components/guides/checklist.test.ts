import { expect, test } from 'vitest'
import { documents } from '../../../src/components/guides/checklist.ts'
import { paragraph } from '../../../src/components/source.ts'

test('the list holds the five items of the source, in its order', () => {
  expect(documents.map(({ kilde }) => kilde)).toEqual(['1.3.5', '1.3.6', '1.3.7', '1.3.8', '1.3.9'])
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
})

test('exactly the items that the source calls "evt." are marked so', () => {
  for (const { isOptional, kilde } of documents) {
    expect(isOptional, kilde).toBe(paragraph(kilde).gist.includes('eventuelt'))
  }
})

test('no item loses what the source asks for', () => {
  const words = [
    ['kontoudtog', 'kontooversigt', 'banken'],
    ['udgifter', 'husleje', 'el', 'varme'],
    ['lønsedler'],
    ['skriftlig', 'opsigelse', 'job'],
    ['selvstændig virksomhed', 'afmeldt'],
  ]
  documents.forEach(({ text }, index) => {
    for (const word of words[index] ?? []) expect(text.toLowerCase()).toContain(word)
  })
})
