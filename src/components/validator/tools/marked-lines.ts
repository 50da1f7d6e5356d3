import type { Finding, Range, Severity } from '../../../api/element'
import { severities } from '../wording'

/** What is said of a line beside it. */
export interface LineMark {
  /** Its part, which decides colour and shape. What was not read is no fault. */
  part: Severity | 'unread'
  title: string
  range: Range
}

/** The marked lines, 1-based. */
export type MarkedLines = ReadonlyMap<number, LineMark>

const weightOf = ({ part }: LineMark): number =>
  part === 'unread' ? severities.length : severities.indexOf(part)

/**
 * Marks the first line of each finding, the most severe finding of a line first, and all other lines on which something was
 * not read.
 */
export function markLines({
  findings,
  unread,
  belongsBelow = () => undefined,
}: {
  findings: readonly Finding[]
  unread: readonly Range[]
  belongsBelow?: (finding: Finding) => number | undefined
}): MarkedLines {
  const marked = new Map<number, LineMark>()
  const mark = (line: number, one: LineMark): void => {
    const known = marked.get(line)
    if (!known || weightOf(one) < weightOf(known)) marked.set(line, one)
  }
  for (const finding of findings) {
    const { severity, message, range } = finding
    if (!range) continue
    mark(belongsBelow(finding) ?? range.start.line, { part: severity, title: message, range })
  }
  for (const range of unread) {
    for (let line = range.start.line; line <= range.end.line; line += 1) {
      mark(line, { part: 'unread', title: 'Her står noget, der ikke er læst', range })
    }
  }
  return marked
}

/** Where a text was edited, in lines: so many are the same above and below, and so many more there are now. */
export interface EditedLines {
  above: number
  below: number
  added: number
  /** Number of lines before. */
  length: number
}

/**
 * @param before lines of the text as it was
 * @param after lines of the text as it is now
 */
export function editedLines(before: readonly string[], after: readonly string[]): EditedLines {
  const shorter = Math.min(before.length, after.length)
  let above = 0
  while (above < shorter && before[above] === after[above]) above += 1
  let below = 0
  while (below < shorter - above && before.at(-1 - below) === after.at(-1 - below)) below += 1
  return { above, below, added: after.length - before.length, length: before.length }
}

/**
 * Moves marks while the text is edited, until there is a new verdict. Marks above the edit stay, marks below it move with
 * their lines, and marks inside it stay as long as their line exists.
 */
export function moveMarks(marked: MarkedLines, { below, added, length }: EditedLines): MarkedLines {
  // What is typed inside a line moves nothing.
  if (added === 0) return marked
  const moved = new Map<number, LineMark>()
  for (const [line, mark] of marked) {
    if (line > length - below) moved.set(line + added, mark)
    else if (line <= length + added - below) moved.set(line, mark)
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
