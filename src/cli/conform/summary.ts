import type { Group } from '../../conformance/kit'
import type { Result, Run } from './trial'

/** What became of the trials of one group. */
export interface GroupSummary extends Group {
  tried: number
  overlooked: Result[]
  refused: Result[]
}

export interface Summary {
  right: number
  wrong: number
  notRun: Result[]
  /** In the order of the kit; only groups of which something was tried. */
  groups: GroupSummary[]
}

/** Gathers results by what they try. An answer that tells too little and too much stands with those that tell too little. */
export function summaryOf({ results }: Run, groups: readonly Group[]): Summary {
  const byGroup = Map.groupBy(results, ({ trial }) => trial.instance.group)
  const notRun = results.filter(({ outcome }) => outcome.kind === 'not-run')
  const right = results.filter(({ outcome }) => outcome.kind === 'right').length
  return {
    right,
    wrong: results.length - right - notRun.length,
    notRun,
    groups: groups.flatMap((group) => {
      const tried = byGroup.get(group.id)
      return tried === undefined
        ? []
        : [
            {
              ...group,
              tried: tried.length,
              overlooked: tried.filter(({ outcome }) =>
                ['overlooked', 'both'].includes(outcome.kind),
              ),
              refused: tried.filter(({ outcome }) => outcome.kind === 'refused'),
            },
          ]
    }),
  }
}
