import { draw, type Drawing } from './drawing'
import type { StationState } from './station'

/** Signs are drawn around this point of a square with a side of twice as much, in px. */
export const MIDDLE = 12
const RADIUS = 9

const circle = (className: string, radius = RADIUS) =>
  draw('circle', { class: className, cx: MIDDLE, cy: MIDDLE, r: radius })

const bar = (className: string) =>
  draw('path', { class: className, d: `M${MIDDLE - 5} ${MIDDLE}h10` })

/**
 * The sign of a state: its shape alone tells it. Filled is done, a ring waits, a bar says that the last day has passed,
 * a dashed ring fell away.
 */
export const signs: Readonly<Record<StationState, readonly Drawing[]>> = {
  planned: [circle('ring')],
  done: [circle('disc', RADIUS + 1), draw('path', { class: 'cut', d: 'M7.5 12.5l3 3 6-6.5' })],
  late: [circle('disc', RADIUS + 1), bar('cut')],
  pending: [circle('ring')],
  overdue: [circle('ring'), bar('bar')],
  lapsed: [circle('ring dashed')],
}
