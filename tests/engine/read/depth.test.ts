import { describe, expect, test } from 'vitest'
import { validate, validateText } from '../../../src/api/index.ts'
import { AS_OF } from '../examples.ts'
import { line } from './drafts.ts'

const DEEPEST = 64

/** A registration with a field that makes it so many levels deep, itself counted. */
const ofDepth = (levels: number) =>
  line.replace(/\}$/, `,"x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`)

const codesIn = (text: string) =>
  validateText(text, { asOf: AS_OF }).findings.map(({ code }) => code)

test('64 levels are read', () => {
  expect(codesIn(ofDepth(DEEPEST))).toEqual(['hentes-automatisk', 'ukendt-felt'])
})

test('65 levels are too many, and are told at the bracket that opens the 65th', () => {
  const text = ofDepth(DEEPEST + 1)
  const found = validateText(text, { asOf: AS_OF }).findings.filter(
    ({ code }) => code === 'for-dybt',
  )
  expect(found).toHaveLength(1)
  expect(found[0]?.range?.start.offset).toBe(text.indexOf('[') + DEEPEST - 1)
})

test('what lies beside the depth is still checked', () => {
  const text = ofDepth(DEEPEST + 10).replace('kontanthjælpssag', 'x')
  expect(codesIn(text)).toEqual(['hentes-automatisk', 'ugyldig-vaerdi', 'ukendt-felt', 'for-dybt'])
})

test('objects count as lists do', () => {
  const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
  expect(codesIn(nested(DEEPEST))).not.toContain('for-dybt')
  expect(codesIn(nested(DEEPEST + 1))).toContain('for-dybt')
})

test('the list of several records counts as a level of the text', () => {
  expect(codesIn(`[${ofDepth(DEEPEST - 1)}]`)).not.toContain('for-dybt')
  expect(codesIn(`[${ofDepth(DEEPEST)}]`)).toContain('for-dybt')
})

test('a record that is too deep does not hurt the ones beside it', () => {
  const report = validateText(`[${line},\n${ofDepth(DEEPEST + 5)},\n${line}]`, { asOf: AS_OF })
  const found = report.findings.filter(({ severity }) => severity === 'error')
  expect(found.map(({ code, record }) => [code, record])).toEqual([
    ['ukendt-felt', 1],
    ['for-dybt', 1],
  ])
  expect(report.records).toHaveLength(3)
})

test('damaged text that is too deep is told as that', () => {
  expect(codesIn(`${ofDepth(DEEPEST + 5).slice(0, -1)},}`)).toContain('for-dybt')
})

describe('a value', () => {
  const deep = (levels: number): unknown => {
    let value: unknown = 1
    for (let level = 0; level < levels; level++) value = { a: value }
    return value
  }

  test('of 64 levels is checked', () => {
    expect(validate(deep(DEEPEST)).findings.map(({ code }) => code)).not.toContain('for-dybt')
  })

  test('of 65 levels is not', () => {
    expect(validate(deep(DEEPEST + 1)).findings.map(({ code }) => code)).toEqual(['for-dybt'])
  })

  test('of 100,000 levels is not either', () => {
    expect(validate(deep(100_000)).findings.map(({ code }) => code)).toEqual(['for-dybt'])
  })

  test('that holds itself is too deep', () => {
    const round: Record<string, unknown> = {}
    round['self'] = round
    expect(validate(round).findings.map(({ code }) => code)).toEqual(['for-dybt'])
  })
})
