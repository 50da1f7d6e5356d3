import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  linesInView,
  markLines,
  moveMarks,
  editedLines,
} from '../../../src/components/validator/tools/marked-lines.ts'
import { validateText, type Finding, type Severity } from '../../../src/api'

const [known] = validateText('{').findings as [Finding]

const findingAt = (line: number, severity: Severity, code = severity as string): Finding => {
  const start = { line, column: 1, offset: 0 }
  return { ...known, message: code, severity, range: { start, end: start } }
}

const markFindings = (findings: readonly Finding[]) => markLines({ findings, unread: [] })

const codesByLine = (marked: ReturnType<typeof markLines>): [number, string][] =>
  [...marked].map(([line, { title }]) => [line, title])

describe('a line', () => {
  test('is marked by the gravest finding that begins on it, the first of those', () => {
    const findings = [
      findingAt(2, 'advice'),
      findingAt(2, 'error', 'first'),
      findingAt(2, 'error', 'second'),
      findingAt(2, 'warning'),
      findingAt(5, 'warning'),
    ]
    expect(codesByLine(markFindings(findings))).toEqual([
      [2, 'first'],
      [5, 'warning'],
    ])
  })

  test('is not marked by a finding without a place', () => {
    const { range: _range, ...placeless } = known
    expect(markFindings([placeless]).size).toBe(0)
  })
})

describe('what was not read', () => {
  const start = { line: 2, column: 1, offset: 10 }
  const unread = [{ start, end: { line: 4, column: 5, offset: 30 } }]

  test('is marked on each of its lines, and nothing as a fault', () => {
    expect(
      [...markLines({ findings: [], unread })].map(([line, { part }]) => [line, part]),
    ).toEqual([
      [2, 'unread'],
      [3, 'unread'],
      [4, 'unread'],
    ])
  })

  test('gives way to what was found on its line', () => {
    const marked = markLines({ findings: [findingAt(3, 'advice')], unread })
    expect([...marked].sort().map(([line, { part }]) => [line, part])).toEqual([
      [2, 'unread'],
      [3, 'advice'],
      [4, 'unread'],
    ])
  })
})

describe('while the text is edited', () => {
  const before = ['a', 'b', 'c', 'd']
  const marked = markFindings([
    findingAt(1, 'error'),
    findingAt(3, 'warning'),
    findingAt(4, 'advice'),
  ])
  const after = (...lines: string[]) => codesByLine(moveMarks(marked, editedLines(before, lines)))

  test('marks below a new line move with their lines, marks above stay', () => {
    expect(after('a', 'new', 'b', 'c', 'd')).toEqual([
      [1, 'error'],
      [4, 'warning'],
      [5, 'advice'],
    ])
  })

  test('the mark of a line that is being changed stays', () => {
    expect(after('a', 'b', 'changed', 'd')).toEqual([
      [1, 'error'],
      [3, 'warning'],
      [4, 'advice'],
    ])
  })

  test('the mark of a line that is gone goes', () => {
    expect(after('a', 'b', 'd')).toEqual([
      [1, 'error'],
      [3, 'advice'],
    ])
    expect(after('')).toEqual([[1, 'error']])
  })

  test('no mark ever stands outside the text', () => {
    const text = fc.array(fc.constantFrom('', 'a', 'b'), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(text, text, (from, to) => {
        const all = markFindings(from.map((_, index) => findingAt(index + 1, 'error')))
        for (const line of moveMarks(all, editedLines(from, to)).keys()) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(to.length)
        }
      }),
    )
  })
})

test('lines in view are those of which something is seen', () => {
  // The second line is wrapped into two.
  const ends = [24, 72, 96, 120]
  expect(linesInView(ends, 0, 24)).toEqual([0, 2])
  expect(linesInView(ends, 24, 48)).toEqual([1, 2])
  expect(linesInView(ends, 60, 80)).toEqual([1, 3])
  expect(linesInView(ends, -50, 500)).toEqual([0, 4])
  expect(linesInView([], 0, 100)).toEqual([0, 0])
})
