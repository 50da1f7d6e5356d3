import type { Finding } from '../../../api/element'
import { create } from '../create'

/** A line as it is and as it will be; '' where there is none. */
export interface LineChange {
  before: string
  after: string
  /** The part of each that differs: offsets in the line. */
  changed: { before: [number, number]; after: [number, number] }
}

type Edit = NonNullable<Finding['fix']>['edits'][number]

/** More lines would say no more. */
const mostShown = 3

/** The lines that edits change, each before and after. */
export function linesOf(text: string, edits: readonly Edit[]): LineChange[] {
  const inOrder = edits.toSorted((a, b) => a.start - b.start)
  const groups: Edit[][] = []
  for (const edit of inOrder) {
    const last = groups.at(-1)?.at(-1)
    if (last && !text.slice(last.end, edit.start).includes('\n')) groups.at(-1)?.push(edit)
    else groups.push([edit])
  }
  return groups.map((group) => {
    const from = text.lastIndexOf('\n', (group[0] as Edit).start - 1) + 1
    const next = text.indexOf('\n', (group.at(-1) as Edit).end)
    const before = text.slice(from, next < 0 ? text.length : next)
    let after = before
    for (const { start, end, text: put } of group.toReversed()) {
      after = after.slice(0, start - from) + put + after.slice(end - from)
    }
    return { before, after, changed: differenceOf(before, after) }
  })
}

function differenceOf(before: string, after: string): LineChange['changed'] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let same = 0
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1
  return { before: [start, before.length - same], after: [start, after.length - same] }
}

/** What a fix does: the lines as they are now, and as they will be. */
export function createBeforeAfter(text: string, edits: readonly Edit[]): HTMLElement {
  const lines = linesOf(text, edits)
  return create(
    'dl',
    { part: 'change' },
    ...lines
      .slice(0, mostShown)
      .flatMap(({ before, after, changed }) => [
        ...row('now', 'Nu', before, changed.before, 'del'),
        ...row('then', 'Bliver', after, changed.after, 'ins'),
      ]),
    ...(lines.length > mostShown
      ? [create('dd', { className: 'more' }, `og ${lines.length - mostShown} linjer mere`)]
      : []),
  )
}

function row(
  className: string,
  name: string,
  line: string,
  [start, end]: [number, number],
  tag: 'del' | 'ins',
): HTMLElement[] {
  // A long line is shown around what changes.
  const from = start > 40 ? start - 20 : 0
  const to = Math.min(line.length, end + 40)
  const shown = [
    from > 0 ? '…' : '',
    line.slice(from, start).trimStart(),
    start < end ? create(tag, {}, line.slice(start, end)) : '',
    line.slice(end, to),
    to < line.length ? '…' : '',
  ]
  return [
    create('dt', { className }, name),
    create('dd', { className }, ...(line.trim() ? shown : ['(intet)'])),
  ]
}
