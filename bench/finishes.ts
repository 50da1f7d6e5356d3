import type { Finish } from './processes.ts'
import { asTable } from './table.ts'

/** What processes took, as a table; further columns by the name of a program. */
export function finishTable(
  title: string,
  finishes: readonly Finish[],
  columns: readonly { head: string; cell: (finish: Finish) => string }[] = [],
): string {
  const times = (value: number) => (Number.isNaN(value) ? '-' : value.toFixed(2))
  return asTable([
    [
      title,
      'median s',
      'times',
      'least-most',
      'processor times',
      'peak MB',
      ...columns.map(({ head }) => head),
    ],
    ...finishes.map((finish) => [
      finish.name,
      (finish.ms / 1000).toFixed(2),
      times(finish.ratio),
      finish.spread.map(times).join('-'),
      times(finish.cpuRatio),
      Number.isNaN(finish.peak) ? '-' : (finish.peak / 1e6).toFixed(0),
      ...columns.map(({ cell }) => cell(finish)),
    ]),
  ])
}
