import type { Finding } from '../../../api/element'
import { severities } from '../wording'

/** The lines with findings, 1-based, each with its most severe finding. */
export type MarkedLines = ReadonlyMap<number, Finding>

const weightOf = ({ severity }: Finding): number => severities.indexOf(severity)

/** Marks the first line of each finding; the most severe finding of a line wins. */
export function markLines(findings: readonly Finding[]): MarkedLines {
  const marked = new Map<number, Finding>()
  for (const finding of findings) {
    if (!finding.range) continue
    const { line } = finding.range.start
    const known = marked.get(line)
    if (!known || weightOf(finding) < weightOf(known)) marked.set(line, finding)
  }
  return marked
}

/**
 * Moves marks while the text is edited, until there is a new verdict. Marks above the edit stay, marks below it move with
 * their lines, and marks inside it stay as long as their line exists.
 *
 * @param before lines of the text the marks belong to
 * @param after lines of the text as it is now
 */
export function moveMarks(
  marked: MarkedLines,
  before: readonly string[],
  after: readonly string[],
): MarkedLines {
  if (marked.size === 0) return marked
  const shorter = Math.min(before.length, after.length)
  let above = 0
  while (above < shorter && before[above] === after[above]) above += 1
  let below = 0
  while (below < shorter - above && before.at(-1 - below) === after.at(-1 - below)) below += 1
  const added = after.length - before.length
  const moved = new Map<number, Finding>()
  for (const [line, finding] of marked) {
    if (line > before.length - below) moved.set(line + added, finding)
    else if (line <= after.length - below) moved.set(line, finding)
  }
  return moved
}

/**
 * The lines that are at least partly visible.
 *
 * @param ends bottom of each line in px, ascending
 * @param top top of the visible part, in px
 * @param bottom its bottom, in px
 * @returns index of the first line, and of the one after the last
 */
export function linesInView(
  ends: ArrayLike<number>,
  top: number,
  bottom: number,
): [first: number, end: number] {
  const first = countUntil(ends, top)
  return [first, Math.min(countUntil(ends, bottom) + 1, ends.length)]
}

/** Number of lines that end at or above a height. */
function countUntil(ends: ArrayLike<number>, height: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) <= height) low = middle + 1
    else high = middle
  }
  return low
}
