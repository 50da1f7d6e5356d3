import { parse } from 'csv-parse/sync'
import { compare } from './compare.ts'
import { validateText } from './engine.ts'
import { generate } from './records.ts'
import { standingTable } from './standings.ts'
import { asFlat, type Flat } from './tables/as-flat.ts'

const ROUNDS = 7
const ROWS = 10_000
const options = { profile: 'complete', asOf: '2008-09-20', type: 'tilmelding' } as const

/** Tables and lines, which are read by readers of our own: against a reader of tables, and against NDJSON. */
export function measureTables(): void {
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
  console.log(
    standingTable(
      `${ROWS} rows of tilmelding`,
      compare([parsed, check('modtagelse, csv', csv, 'csv')], ROUNDS),
      'rows read',
      read,
    ),
  )
  console.log(
    standingTable(
      'the same registrations',
      compare(
        [check('modtagelse, ndjson', ndjson, 'ndjson'), check('modtagelse, lines', lines, 'lines')],
        ROUNDS,
      ),
      'registrations read',
      read,
    ),
  )
}
