import { writeXlsx, readXlsx } from 'hucre'
import type * as Documents from '../src/documents/index.ts'
import type { Seen } from './claims.ts'
import { compareAwaited } from './compare.ts'
import { documentsFile } from './peers/build-loops.ts'
import { generate } from './records.ts'
import { standingTable } from './standings.ts'

const ROUNDS = 7
const ROWS = 10_000

/** A workbook, which is read by readers of our own, against a reader of workbooks. */
export async function measureDocuments(): Promise<Seen> {
  const { documentText, readDocument } = (await import(documentsFile)) as typeof Documents
  const bytes = await workbook()
  const standings = await compareAwaited(
    [
      {
        name: 'hucre',
        run: async () => ((await readXlsx(bytes)).sheets[0]?.rows.length ?? 0) - 1,
      },
      {
        name: 'modtagelse, its cells',
        run: () => {
          const [table] = readDocument(bytes).blocks
          return table?.kind === 'table' ? table.rows.length - 1 : 0
        },
      },
      {
        name: 'modtagelse, as text with places',
        run: () => documentText(readDocument(bytes)).text.split('\n').length - 2,
      },
    ],
    ROUNDS,
  )
  console.log(
    standingTable(`.xlsx, ${ROWS} rows`, standings, 'rows read', ({ found }) => String(found)),
  )
  return { documents: standings[2]?.ratio }
}

/** Registrations of invented people as a workbook with dates, numbers and truth values. */
async function workbook(): Promise<Uint8Array> {
  const samples = generate('tilmelding', { count: ROWS, seed: 2008, invalid: 0 })
  const records = Array.from(samples, ({ registration }) => Object.entries(flat(registration)))
  const labels = [...new Set(records.flatMap((record) => record.map(([label]) => label)))]
  const rows = records.map((record) => {
    const values = new Map(record)
    return labels.map((label) => values.get(label) ?? null)
  })
  return writeXlsx({ sheets: [{ name: 'Ark1', rows: [labels, ...rows] }] })
}

type Value = string | number | boolean | Date

/** The values of a registration by the ways to them. */
function flat(value: object, way = ''): Record<string, Value> {
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, inner]: [string, unknown]) => {
      const label = `${way}${name}`
      if (typeof inner === 'object' && inner !== null) return flat(inner, `${label}.`)
      const isDate = typeof inner === 'string' && /^\d{4}-\d\d-\d\d$/.test(inner)
      return { [label]: isDate ? new Date(inner) : inner }
    }),
  ) as Record<string, Value>
}
