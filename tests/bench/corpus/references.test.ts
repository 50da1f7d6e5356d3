import { expect, test } from 'vitest'
import { Block, refer } from '../../../bench/corpus/references.ts'

const referenceIn = (line: string) =>
  (JSON.parse(line) as { borgerReference: unknown }).borgerReference

/** The references of a file of so many copies, in its order. */
function referencesOf(block: Block, copies: number): unknown[] {
  const text = Array.from({ length: copies }, (_, copy) => block.copy(copy, copies).toString())
  return text.join('').trimEnd().split('\n').map(referenceIn)
}

const one = (number: number, distance?: 'near' | 'far') =>
  JSON.stringify(refer({ borgerReference: 'opdigtet-1' }, number, distance))

test('no reference occurs twice, however often the block is written', () => {
  const references = referencesOf(new Block([one(1), one(2), one(3)]), 4)
  expect(references).toHaveLength(12)
  expect(new Set(references).size).toBe(12)
  expect(references[0]).toBe('b0000-n00001')
  expect(references[11]).toBe('b0003-n00003')
})

test('what belongs together half a file away has the same reference there', () => {
  const references = referencesOf(new Block([one(7, 'near'), one(7, 'far')]), 4)
  expect(references.filter((_, index) => index % 2 === 0)).toEqual([
    'b0000-n00007',
    'b0001-n00007',
    'b0002-n00007',
    'b0003-n00007',
  ])
  expect(references.filter((_, index) => index % 2 === 1)).toEqual([
    'b0002-n00007',
    'b0003-n00007',
    'b0000-n00007',
    'b0001-n00007',
  ])
})

test('in a single copy all that belongs together has the same reference', () => {
  expect(referencesOf(new Block([one(7, 'near'), one(7, 'far')]), 1)).toEqual([
    'b0000-n00007',
    'b0000-n00007',
  ])
})

test('the registrations of a forløb keep the reference that they have in common', () => {
  const course = {
    borgerReference: 'opdigtet-4',
    forloeb: [{ borgerReference: 'opdigtet-4' }, { borgerReference: 'opdigtet-4-en-anden' }],
  }
  const block = new Block([JSON.stringify(refer(course, 4))])
  expect(JSON.parse(block.copy(12, 20).toString())).toEqual({
    borgerReference: 'b0012-n00004',
    forloeb: [{ borgerReference: 'b0012-n00004' }, { borgerReference: 'b0012-n00004-en-anden' }],
  })
})

test('a faulty reference keeps its fault, and no reference comes where there was none', () => {
  const block = new Block(
    [{ borgerReference: '670190-0000' }, { borgerReference: 12 }, { borgerReference: ' ' }, {}].map(
      (value, number) => JSON.stringify(refer(value, number)),
    ),
  )
  expect(referencesOf(block, 1)).toEqual(['b0000-n00000 670190-0000', 12, ' ', undefined])
})
