import { asTable } from './table.ts'

/** What is promised of a number, and what is hoped for. All are the better the smaller they are. */
export interface Claim {
  row: string
  owed: number
  hoped?: number
  /** What is written behind the numbers; times by default. */
  unit?: 'MB'
}

/** What the bench is to show, in the order in which it is told. */
export const claims = {
  oneThread: { row: 'one file, 2 % faulty, one thread', owed: 2, hoped: 1 },
  twoThreads: { row: 'the same file, two threads', owed: 1.2, hoped: 0.6 },
  sound: { row: 'all sound, no forløb', owed: 0.5, hoped: 0.35 },
  faulty: { row: 'all faulty', owed: 14, hoped: 12 },
  shared: { row: 'shared references (cases)', owed: 3, hoped: 2 },
  large: { row: '1 GB, against its own loop', owed: 2, hoped: 1 },
  largeMemory: { row: '1 GB, memory of all threads', owed: 250, hoped: 150, unit: 'MB' },
  start: { row: 'start, 1 KB, against node -e 0', owed: 2.2, hoped: 1.8 },
  calls: { row: 'validateText a call a line, exact path', owed: 4, hoped: 3 },
  tables: { row: 'a table, against csv-parse', owed: 2.5 },
  lines: { row: 'lines, against NDJSON', owed: 4 },
  documents: { row: '.xlsx as text, against hucre', owed: 1.3, hoped: 1 },
  elementStart: { row: "element's script at top level, against b456a84", owed: 0.2 },
  load: { row: 'a request to nginx, against a bare file', owed: 1.11 },
} as const satisfies Record<string, Claim>

export type ClaimName = keyof typeof claims

/** What was seen, by claim; what was not measured is not there. */
export type Seen = Partial<Record<ClaimName, number | undefined>>

/** Whether what was seen is no more than what is owed. */
const isReached = ({ owed }: Claim, seen: number): boolean => seen <= owed

/** Owed, hoped and seen side by side; a mark where what is owed is not reached. */
export function claimTable(seen: Seen): string {
  const rows = Object.entries<Claim>(claims).map(([name, claim]) => {
    const { row, owed, hoped, unit } = claim
    const figure = (value: number | undefined) => {
      if (value === undefined) return '-'
      return unit ? `${value.toFixed(0)} ${unit}` : value.toFixed(2)
    }
    const value = seen[name as ClaimName]
    return [row, figure(owed), figure(hoped), figure(value), markOf(claim, value)]
  })
  return asTable([['', 'owed', 'hoped', 'seen', ''], ...rows])
}

function markOf(claim: Claim, seen: number | undefined): string {
  if (seen === undefined) return 'not measured'
  if (!isReached(claim, seen)) return 'NOT REACHED'
  return claim.hoped !== undefined && seen <= claim.hoped ? 'as hoped' : 'reached'
}
