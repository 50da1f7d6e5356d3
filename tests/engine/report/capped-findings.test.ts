import { describe, expect, test } from 'vitest'
import type { Finding, Severity } from '../../../src/engine/index.ts'
import { CappedFindings } from '../../../src/engine/report/capped-findings.ts'

const found = (offset: number, code = 'mangler', severity: Severity = 'error'): Finding => ({
  code,
  severity,
  record: 0,
  path: '',
  range: {
    start: { line: 1, column: offset + 1, offset },
    end: { line: 1, column: offset + 2, offset: offset + 1 },
  },
  message: `${code} ${offset}`,
  requirement: { id: code, title: code, kilde: [], url: '/' },
})

function keep(most: number, findings: readonly Finding[]): CappedFindings {
  const kept = new CappedFindings(most)
  for (const finding of findings) kept.add(finding)
  return kept
}

const messages = (findings: readonly Finding[]) => findings.map(({ message }) => message)

describe('of each code', () => {
  test('the first in order of place are kept, however late they are found', () => {
    const kept = keep(
      2,
      [10, 20, 5, 30, 7].map((offset) => found(offset)),
    )
    expect(messages(kept.inOrder())).toEqual(['mangler 5', 'mangler 7'])
    expect(kept.byCode()[0]).toMatchObject({ count: 5, findings: kept.inOrder() })
  })

  test('no more are kept than asked for, and all are counted', () => {
    const many = Array.from({ length: 50 }, (_, index) => found((index * 37) % 50))
    const kept = keep(3, [...many, found(1, 'tomt', 'warning')])
    expect(messages(kept.inOrder())).toEqual(['mangler 0', 'mangler 1', 'tomt 1', 'mangler 2'])
    expect([kept.size, kept.counts]).toEqual([51, { error: 50, warning: 1, advice: 0 }])
  })

  test('of two at one place the first found is kept', () => {
    const one = { ...found(4), message: 'first' }
    const other = { ...found(4), message: 'second' }
    expect(messages(keep(1, [one, other]).inOrder())).toEqual(['first'])
  })
})

test('codes come by severity, and within it as they were met', () => {
  const kept = keep(9, [
    found(1, 'b', 'advice'),
    found(2, 'd', 'error'),
    found(3, 'c', 'warning'),
    found(4, 'a', 'error'),
  ])
  expect(kept.byCode().map(({ code }) => code)).toEqual(['d', 'a', 'c', 'b'])
})

test('at one place the gravest comes first', () => {
  const kept = keep(9, [found(1, 'b', 'advice'), found(1, 'a', 'error')])
  expect(messages(kept.inOrder())).toEqual(['a 1', 'b 1'])
})

test('what is kept is a copy, which holds on to nothing of what it was made from', () => {
  const finding = found(1)
  const [kept] = keep(1, [finding]).inOrder()
  expect(kept).toEqual(finding)
  expect(kept).not.toBe(finding)
  expect(kept!.requirement).not.toBe(finding.requirement)
})
