import { describe, expect, test } from 'vitest'
import { PassedRecords } from '../../../src/engine/read/passed-records.ts'
import { readText } from '../../../src/engine/read/read-text.ts'
import { wholeGuidance } from '../../../src/api/whole-guidance.ts'
import type { Receiver, Span } from '../../../src/engine/model/record.ts'

interface Seen {
  number: number
  value: unknown
  /** What stands at /a. */
  written: string
}

/** Reads a text, and some of its records again; counts how often the text as a whole was read. */
function readAgain(text: string, wanted: readonly number[]): { seen: Seen[]; whole: number } {
  let whole = 0
  const readAll = (receiver: Receiver) => {
    whole++
    readText(text, { guidance: wholeGuidance, type: undefined, format: 'auto' }, receiver)
  }
  const passed = new PassedRecords(text, readAll)
  readAll({
    record: (record) => {
      passed.add(record, undefined)
    },
    fault: () => undefined,
  })
  const seen: Seen[] = []
  const slice = ({ start, end }: Span) => text.slice(start, end)
  passed.readAgain(wanted, (record, number) => {
    seen.push({ number, value: record.value, written: slice(record.locate('/a', false)) })
  })
  return { seen: seen.sort((a, b) => a.number - b.number), whole }
}

describe('records that are wanted again', () => {
  test.each([
    ['lines', '{"a": 1}\n\n{"a": "to"}\n{"a": 3}'],
    ['a list with blanks in it', ' [ {"a": 1} ,\n\t{"a": "to"}\n, {"a": 3} ] '],
    ['behind a byte order mark', '\uFEFF{"a": 1}\n{"a": "to"}\r\n{"a": 3}'],
  ])('are read alone where all are sound: %s', (_, text) => {
    expect(readAgain(text, [2, 1])).toEqual({
      whole: 1,
      seen: [
        { number: 1, value: { a: 'to' }, written: '"to"' },
        { number: 2, value: { a: 3 }, written: '3' },
      ],
    })
  })

  test('are one record, also where that is a list', () => {
    const { seen, whole } = readAgain('[{"a": 1}, [{"a": 2}, {"a": 3}], {"a": 4}]', [1, 2])
    expect(seen.map(({ value }) => value)).toEqual([[{ a: 2 }, { a: 3 }], { a: 4 }])
    expect(whole).toBe(1)
  })

  test('are read with the whole text, once, where one is damaged', () => {
    const text = '{"a": 1}\n{"a": 2,}\n{"a": 3, "a": 4}\n{"a": 5}'
    expect(readAgain(text, [3, 2, 1])).toEqual({
      whole: 2,
      seen: [
        { number: 1, value: { a: 2 }, written: '2' },
        { number: 2, value: { a: 4 }, written: '4' },
        { number: 3, value: { a: 5 }, written: '5' },
      ],
    })
    expect(readAgain(text, [3, 0]).whole).toBe(1)
  })

  test('cost nothing when there are none', () => {
    expect(readAgain('{"a": 1,}', [])).toEqual({ whole: 1, seen: [] })
  })
})
