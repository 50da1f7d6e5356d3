import { expect, test } from 'vitest'
import { isSound } from './engine-verdicts.ts'
import { judged } from './judged.ts'
import { traps } from './traps.ts'

test.each(judged)('the engine judges $slug: $name', ({ slug, json, isValid }) => {
  expect(isSound(JSON.parse(json), slug)).toBe(isValid)
})

test('there are traps of both kinds, each named once', () => {
  const names = traps.map(({ slug, name }) => `${slug}: ${name}`)
  expect(new Set(names).size).toBe(names.length)
  expect(traps.filter(({ isValid }) => isValid).length).toBeGreaterThan(50)
  expect(traps.filter(({ isValid }) => !isValid).length).toBeGreaterThan(150)
})
