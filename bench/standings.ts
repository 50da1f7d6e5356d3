import type { Standing } from './compare.ts'
import { asTable } from './table.ts'

/**
 * What contenders took within one process, as a table.
 *
 * @param found what is written of what each has found
 */
export function standingTable(
  title: string,
  standings: readonly Standing[],
  head: string,
  found: (standing: Standing) => string,
): string {
  const times = (value: number) => value.toFixed(2)
  return asTable([
    [title, 'median ms', 'times', 'least-most', head],
    ...standings.map((standing) => [
      standing.name,
      standing.median.toFixed(0),
      times(standing.ratio),
      standing.spread.map(times).join('-'),
      found(standing),
    ]),
  ])
}
