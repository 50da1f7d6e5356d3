import type { Finding } from '../../../api/element'
import { severities } from '../wording'

/** Lines with findings, 1-based, each with the one that is told there. */
export type MarkedLines = ReadonlyMap<number, Finding>

const weightOf = ({ severity }: Finding): number => severities.indexOf(severity)

/** Which lines are marked by what: a finding marks the line it begins on, and the gravest of a line is told. */
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
 * Takes marks along while the text is edited, until there is a verdict on the new text: what stands above the edit stays,
 * what stands below it moves with its line. In the edit itself a mark stays at its line, and goes when the line is gone.
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
 * The lines of which something is seen.
 *
 * @param ends how far down each line ends, in px, growing
 * @param top how far down the window begins, in px
 * @param bottom how far down it ends, in px
 * @returns index of the first one, and of the one after the last
 */
export function linesInView(
  ends: ArrayLike<number>,
  top: number,
  bottom: number,
): [first: number, end: number] {
  const first = countUntil(ends, top)
  return [first, Math.min(countUntil(ends, bottom) + 1, ends.length)]
}

/** How many lines end at a height or above it. */
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
