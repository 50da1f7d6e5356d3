import { parse } from 'csv-parse/sync'
import type { Seen } from './claims.ts'
import { compare } from './compare.ts'
import { validateText } from './engine.ts'
import { generate } from './records.ts'
import { standingTable } from './standings.ts'
import { asFlat, type Flat } from './tables/as-flat.ts'

const ROUNDS = 7
const ROWS = 10_000
const options = { profile: 'complete', asOf: '2008-09-20', type: 'tilmelding' } as const

/** Tables and lines, which are read by readers of our own: against a reader of tables, and against NDJSON. */
export function measureTables(): Seen {
  const samples = [...generate('tilmelding', { count: ROWS, seed: 2008, invalid: 0 })]
  const registrations = samples.map(({ registration }) => registration)
  const ndjson = registrations.map((one) => JSON.stringify(one)).join('\n')
  const { csv, lines } = asFlat(registrations as Flat[])

  const check = (name: string, text: string, format: 'csv' | 'lines' | 'ndjson') => ({
    name,
    run: () => validateText(text, { ...options, format }).records.length,
  })
  const parsed = { name: 'csv-parse', run: () => parse(csv, { delimiter: ';' }).length - 1 }
  const read = ({ found }: { found: number }) => String(found)
  const asTables = compare([parsed, check('modtagelse, csv', csv, 'csv')], ROUNDS)
  console.log(standingTable(`${ROWS} rows of tilmelding`, asTables, 'rows read', read))
  const asLines = compare(
    [check('modtagelse, ndjson', ndjson, 'ndjson'), check('modtagelse, lines', lines, 'lines')],
    ROUNDS,
  )
  console.log(standingTable('the same registrations', asLines, 'registrations read', read))
  return { tables: asTables[1]?.ratio, lines: asLines[1]?.ratio }
}
