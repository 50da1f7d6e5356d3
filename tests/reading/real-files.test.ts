import { describe, expect, test } from 'vitest'
import { validateText, type Report } from '../../src/api/index.ts'
import { readingOf } from '../fixtures/reading-of.ts'
import { AS_OF, expected, type Expected } from './expected.ts'
import { fixtures, takeIn } from './read-fixture.ts'

/** Programs part paragraphs of a text by a blank line or not, and pad the number of an item: what is read is the same text. */
const sameText = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? part.replace(/\s*\n\s*/g, '\n').replace(/[ \u00a0]+/g, ' ') : part,
  )

/** What a program does to a line break in a cell. */
const withBreaksAs = (value: unknown, breaks: 'blank' | undefined): unknown =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' && breaks ? part.replaceAll('\n', ' ') : part,
  )

const inWords = ({ findings }: Report): string[] =>
  findings.map(({ record, code, path }) => `${record} ${code} ${path}`)

/** What was passed over, without Markdown's marks. */
const bare = (text: string) => text.replace(/^#+ |\\/g, '').trim()

/** A line that belongs to no registration, or a row of cells that do not. */
const isBeside = (besides: readonly string[], piece: string): boolean =>
  besides.includes(piece) ||
  piece.split(/[,;\t|]/).every((cell) => cell === '' || besides.includes(cell))

const expectedOf = (source: string): Expected => {
  const found = expected[source]
  if (!found) throw new Error(`Nothing is expected of ${source}`)
  return found
}

const whole = fixtures.filter(({ loses }) => !loses)

describe.each(whole)('$file, $program, $how', (fixture) => {
  const { source, breaks } = fixture
  const { registrations, besides, findings } = expectedOf(source)
  const taken = takeIn(fixture, { asOf: AS_OF })

  test('holds the registrations of its source, and nothing of them is passed over', () => {
    const { values, faults, passed } = readingOf(taken.text, { asOf: AS_OF })
    expect(sameText(values)).toEqual(withBreaksAs(sameText(registrations), breaks))
    expect(faults).toEqual([])
    expect(passed.map(bare).filter((piece) => !isBeside(besides, piece))).toEqual([])
  })
  test.each(['draft', 'complete'] as const)('has the findings of its source: %s', (profile) => {
    expect(inWords(taken.validate({ asOf: AS_OF, profile }))).toEqual(findings[profile])
  })
})

/** What the program has kept is told; a copy made by pandoc of a document has not all of it. */
describe.each(whole.filter(({ source }) => expectedOf(source).notes))('$file', (fixture) => {
  const { notes = [] } = expectedOf(fixture.source)
  test('tells what is hidden and what is left out', () => {
    const told = takeIn(fixture, { asOf: AS_OF }).notes
    const mayLose = fixture.program.startsWith('pandoc')
    expect(told).toEqual(mayLose ? notes.filter((note) => told.includes(note)) : notes)
  })
})

describe.each(Object.entries(expected))('%s, typed as JSON', (_source, source) => {
  test.each(['draft', 'complete'] as const)('has the same findings: %s', (profile) => {
    const typed = JSON.stringify(source.registrations, null, 2)
    expect(inWords(validateText(typed, { asOf: AS_OF, profile }))).toEqual(source.findings[profile])
  })
})

describe.each(fixtures.filter(({ loses }) => loses))('$file, $program, $how', (fixture) => {
  test('tells that something is not read', () => {
    const { ok, passedOver } = takeIn(fixture, { asOf: AS_OF }).validate({ asOf: AS_OF })
    expect(ok).toBe(false)
    // The lines of the table whose columns nobody can tell, and the titles above it.
    expect(passedOver?.lines).toBeGreaterThanOrEqual(9)
  })
})
