import type { DayMark } from './station'

/** The mark keeps clear of the signs at both ends of its piece of the line. */
const CLEAR = 0.22

/**
 * Where a day lies on a line of stations.
 *
 * @param day YYYY-MM-DD
 * @param stations when each is due, YYYY-MM-DD, in order, and whether it is over on its own last day
 * @returns undefined for a day before the first station, which the line does not show
 */
export function markDay(
  day: string,
  label: string,
  stations: readonly { due: string; isOver: boolean }[],
): DayMark | undefined {
  const after = stations.findLastIndex(({ due, isOver }) => due < day || (due === day && isOver))
  const before = stations[after]
  if (before === undefined) return undefined
  const next = stations[after + 1]
  const share =
    next === undefined ? 0.5 : daysBetween(before.due, day) / daysBetween(before.due, next.due)
  // Two stations on one day leave nothing to divide.
  const clear = Number.isFinite(share) ? Math.min(Math.max(share, CLEAR), 1 - CLEAR) : 0.5
  return { label, after, share: clear }
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000
