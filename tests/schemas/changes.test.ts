import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { anchorOf, schemaChanges } from '../../src/schemas/changes.ts'
import { published } from './published.ts'

test('the newest change of the published schemas is told: put in an entry with this "aftryk"', () => {
  const print = createHash('sha256').update(JSON.stringify(published)).digest('hex').slice(0, 16)
  expect(schemaChanges[0]?.aftryk).toBe(print)
})

test('the changes stand in the order of their days, each with its words and an anchor of its own', () => {
  const days = schemaChanges.map(({ dato }) => dato)
  expect(days).toEqual([...days].sort().reverse())
  for (const { dato, titel, tekst } of schemaChanges) {
    expect(dato).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(titel).toMatch(/^[A-ZÆØÅ].*[^.]$/)
    expect(tekst).toMatch(/^[A-ZÆØÅ].*\.$/)
  }
  const anchors = schemaChanges.map(({ titel }) => anchorOf(titel))
  expect(new Set(anchors).size).toBe(anchors.length)
})
