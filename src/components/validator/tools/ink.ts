import type { Finding } from '../../../api/element'
import { create } from '../create'
import { findingWords } from '../companion/words'
import type { Marked } from './marked'
import type { EditedLines } from './marked-lines'

/** What is drawn in the text of a draft, behind it: wavy lines under faults, and where something missing belongs. */
export interface Ink {
  root: HTMLElement
  mark: (marked: Marked) => void
  /** Keeps the marks with their lines while the text is edited. */
  move: (edited: EditedLines) => void
  draw: (view: View) => void
  scroll: (left: number, top: number) => void
  /** Lays itself over the text of the box. */
  align: (style: CSSStyleDeclaration) => void
}

/** The lines that are drawn, and where they stand. */
interface View {
  lines: readonly string[]
  /** Bottom of each line in px. */
  ends: ArrayLike<number>
  from: number
  to: number
  mended: readonly [first: number, last: number] | undefined
}

/** A part of a line with a wavy line under it. */
interface Wave {
  severity: Finding['severity']
  from: number
  /** Infinity for the rest of the line. */
  to: number
  isCurrent: boolean
}

/** A fault of more lines is drawn in the first of them. */
const mostLines = 20

/** Style of the box that decides where its text stands. */
const shared = ['font', 'letter-spacing', 'line-height', 'tab-size', 'white-space'] as const

/** @param box its background lets the ink through */
export function createInk(box: HTMLTextAreaElement): Ink {
  const rows = create('div', {})
  const root = create('div', { className: 'ink', ariaHidden: 'true' }, rows)
  let waves = new Map<number, Wave[]>()
  let belonging = new Map<number, { severity: Finding['severity']; title: string }>()
  let currentLine = 0

  return {
    root,
    mark({ findings, current, belongsBelow }) {
      waves = new Map()
      belonging = new Map()
      currentLine = 0
      for (const finding of findings) {
        const { range, severity } = finding
        if (!range) continue
        const below = belongsBelow(finding)
        const isCurrent = finding === current
        if (isCurrent) currentLine = below ?? range.start.line
        if (below !== undefined) {
          const { field, title } = findingWords(finding)
          belonging.set(below, { severity, title: field ? `${field} hører til her` : title })
          continue
        }
        const last = Math.min(range.end.line, range.start.line + mostLines)
        for (let line = range.start.line; line <= last; line += 1) {
          const inLine = waves.get(line) ?? []
          inLine.push({
            severity,
            from: line === range.start.line ? range.start.column - 1 : 0,
            to: line === range.end.line ? range.end.column - 1 : Infinity,
            isCurrent,
          })
          waves.set(line, inLine)
        }
      }
    },
    move({ above, below, added, length }) {
      // What is edited has no marks until it is judged again; above and below it they stay.
      for (let line = above + 1; line <= length - below; line += 1) {
        waves.delete(line)
        belonging.delete(line)
      }
      if (added === 0) return
      const moved = <Of>(marks: Map<number, Of>): Map<number, Of> => {
        const shifted = new Map<number, Of>()
        for (const [line, mark] of marks) shifted.set(line > above ? line + added : line, mark)
        return shifted
      }
      waves = moved(waves)
      belonging = moved(belonging)
      if (currentLine > above) currentLine += added
    },
    draw({ lines, ends, from, to, mended }) {
      const drawn: HTMLElement[] = []
      for (let index = from; index < to; index += 1) {
        const line = index + 1
        const inLine = waves.get(line)
        const belongs = belonging.get(line)
        const isMended = mended !== undefined && line >= mended[0] && line <= mended[1]
        if (!inLine && !belongs && !isMended && line !== currentLine) continue
        const top = ends[index - 1] ?? 0
        const row = create('div', { className: 'ink-line' })
        if (line === currentLine) row.classList.add('is-current')
        if (isMended) row.classList.add('is-mended')
        row.style.setProperty('top', `${top}px`)
        row.style.setProperty('height', `${(ends[index] ?? top) - top}px`)
        if (inLine) row.append(...segments(lines[index] ?? '', inLine))
        if (line === currentLine) row.part.add(severityOf(inLine, belongs))
        drawn.push(row)
        if (!belongs) continue
        const note = create(
          'div',
          { part: belongs.severity, className: 'belongs' },
          create('span', {}, belongs.title),
        )
        note.style.setProperty('top', `${ends[index] ?? top}px`)
        drawn.push(note)
      }
      rows.replaceChildren(...drawn)
    },
    scroll(left, top) {
      rows.style.setProperty('transform', `translate(${-left}px, ${-top}px)`)
    },
    align(style) {
      root.style.setProperty('top', `${box.offsetTop + box.clientTop}px`)
      root.style.setProperty('left', `${box.offsetLeft + box.clientLeft}px`)
      root.style.setProperty('width', `${box.clientWidth}px`)
      root.style.setProperty('height', `${box.clientHeight}px`)
      rows.style.setProperty('--before', style.paddingInlineStart)
      rows.style.setProperty('--after', style.paddingInlineEnd)
      for (const name of shared) rows.style.setProperty(name, style.getPropertyValue(name))
    },
  }
}

const severityOf = (
  waves: readonly Wave[] | undefined,
  belongs: { severity: Finding['severity'] } | undefined,
): Finding['severity'] =>
  waves?.find(({ isCurrent }) => isCurrent)?.severity ??
  belongs?.severity ??
  waves?.[0]?.severity ??
  'error'

/** A line in parts, those with a fault in an element each. Where faults overlap the first in the list is drawn. */
function segments(line: string, waves: readonly Wave[]): (Node | string)[] {
  const parts: (Node | string)[] = []
  let at = 0
  for (const { severity, from, to } of waves.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(at, Math.min(from, line.length))
    const end = Math.max(start, Math.min(to, line.length))
    parts.push(line.slice(at, start))
    if (end > start) parts.push(create('span', { part: severity }, line.slice(start, end)))
    at = end
  }
  parts.push(line.slice(at))
  return parts
}
