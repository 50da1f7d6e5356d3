import { describe, expect, test } from 'vitest'
import { resolveOptions, type Format } from '../../../src/engine/index.ts'
import { readerFor } from '../../../src/engine/stream/reader-for.ts'
import { another } from '../another-guidance/index.ts'

function planFor(text: string, format?: Format): string | null {
  const reader = readerFor(
    text,
    resolveOptions(another, { format, asOf: '1999-06-20' }, () => ''),
  )
  return reader === null || reader === 'whole' ? reader : reader.format
}

const record = '{"seddel":"udlån"}\n'
/** From so many lines the format is told. */
const table = `seddel;redskab\n${'udlån;skovl\n'.repeat(50)}`

describe('how a text is read is known', () => {
  test.each<[why: string, text: string, plan: string]>([
    ['two objects on lines of their own', record + record, 'ndjson'],
    ['a header and as many rows as the format is told from', table, 'csv'],
    ['the same behind a byte order mark', `\uFEFF${table}`, 'csv'],
    ['fifty lines that are no table and no objects', 'Redskab: skovl\n'.repeat(51), 'whole'],
    ['a fence', '```\n', 'whole'],
  ])('from %s', (_why, text, plan) => {
    expect(planFor(text)).toBe(plan)
  })

  test.each<[Format, string, string]>([
    ['json', '[', 'whole'],
    ['lines', 'R', 'whole'],
    ['ndjson', record, 'ndjson'],
    ['csv', table, 'csv'],
  ])('when the caller says %s', (format, text, plan) => {
    expect(planFor(text, format)).toBe(plan)
  })
})

describe('more must be seen', () => {
  test.each([
    ['of a line that has not ended', 'seddel;redskab', undefined],
    ['of a table whose header may stand further down', 'seddel;redskab\n', undefined],
    ['behind one object, which may be all of it', record, undefined],
    ['behind the beginning of an object over lines', '{\n', undefined],
    ['of a table that begins with empty lines', '\n\n', 'csv' as const],
    ['of records a line that begin with empty lines', '\n\n', 'ndjson' as const],
  ])('%s', (_what, text, format) => {
    expect(planFor(text, format)).toBeNull()
  })
})
