import { describe, expect, test } from 'vitest'
import {
  blockBetween,
  emptied,
  isInBlock,
  isOneCell,
  pasted,
  valuesIn,
} from '../../../../src/components/validator/table/block.ts'
import { withCells } from '../../../../src/components/validator/table/edit-cells.ts'
import { gridShape } from '../../../../src/components/validator/table/grid-shape.ts'

const text = '| Fra | Til | Note |\n|---|---|---|\n| 1 | 2 | x |\n| 3 |  | y |'
const shape = gridShape(text, 0, () => undefined)
const at = (row: number, column: number) => ({ row, column })

describe('a block of cells', () => {
  test('is all between two corners, whichever is named first; the rule of Markdown is no row of it', () => {
    const block = blockBetween(shape, at(3, 2), at(0, 1))
    expect(block).toEqual({ rows: [0, 2, 3], columns: [1, 2] })
    expect(blockBetween(shape, at(0, 1), at(3, 2))).toEqual(block)
    expect(isInBlock(block, at(2, 1))).toBe(true)
    expect(isInBlock(block, at(2, 0))).toBe(false)
    expect(isOneCell(block)).toBe(false)
    expect(isOneCell(blockBetween(shape, at(2, 1), at(2, 1)))).toBe(true)
    expect(valuesIn(shape, block)).toEqual([
      ['Til', 'Note'],
      ['2', 'x'],
      ['', 'y'],
    ])
  })

  test('is emptied without a row being added for the one that is not there yet', () => {
    const edits = emptied(shape, blockBetween(shape, at(2, 1), at(4, 2)))
    expect(edits.map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [2, 2],
      [3, 2],
    ])
    expect(withCells(text, shape.table, edits)).toBe(
      '| Fra | Til | Note |\n|---|---|---|\n| 1 |  |  |\n| 3 |  |  |',
    )
  })

  test('is filled with one value, and begins what more values are written into', () => {
    const block = blockBetween(shape, at(2, 1), at(3, 1))
    expect(pasted(shape, block, [['z']])).toEqual([
      { row: 2, column: 1, value: 'z' },
      { row: 3, column: 1, value: 'z' },
    ])
    expect(pasted(shape, block, [['a', 'b'], ['c'], ['d']])).toEqual([
      { row: 2, column: 1, value: 'a' },
      { row: 2, column: 2, value: 'b' },
      { row: 3, column: 1, value: 'c' },
      { row: 4, column: 1, value: 'd' },
    ])
  })
})
