import type { Range } from '../../../api/element'
import { create } from '../create'
import { createInk } from './ink'
import { createMendedNote } from './mended-note'
import type { Marked } from './marked'
import { selectPlace } from './select-place'
import { createLineHeights } from './line-heights'
import css from './line-marks.css?inline'
import {
  editedLines,
  linesInView,
  markLines,
  moveMarks,
  type LineMark,
  type MarkedLines,
} from './marked-lines'

/** Lines are not numbered in longer texts, in UTF-16 units. */
const longestText = 200 * 1024

const styles = new CSSStyleSheet()
styles.replaceSync(css)

/** The column beside a draft, and the marks in it. */
export interface LineMarks {
  /** Put them into the nearest positioned ancestor of the box. */
  roots: HTMLElement[]
  /** Marks findings at their places; none before there are any. */
  update: (marked: Marked) => void
  /** Marks lines as put right, until the text is changed elsewhere. */
  mend: (lines: readonly [first: number, last: number] | undefined) => void
  /** Scrolls the box so that a line is in view. */
  scrollTo: (line: number) => void
}

/**
 * Numbers the lines of a draft, marks each line by its most severe finding, or as not read, and draws a wavy line under what
 * is wrong. A click on a mark moves to the place.
 *
 * The column is visual only: screen readers and keyboard users have the list of findings, which says more. The box stays a
 * textarea; see docs/decisions/012-the-textarea-stays.md.
 *
 * @param box already in the shadow tree of the element
 * @param onMark called with the place of a mark that was pressed
 * @param onUndo takes the change back that is told of at the end of a line
 */
export function createLineMarks(
  box: HTMLTextAreaElement,
  onMark: (range: Range) => void,
  onUndo: () => void,
): LineMarks {
  const rows = create('div', {})
  const measuring = create('div', { className: 'measuring' })
  const root = create('div', { className: 'line-marks', ariaHidden: 'true' }, rows, measuring)
  const heights = createLineHeights(box, measuring)
  const ink = createInk(box)
  const note = createMendedNote(box, onUndo)
  let mended: readonly [first: number, last: number] | undefined
  let lines: string[] = []
  /** Bottom of each line in px, without the padding above the first line. */
  let ends = new Float64Array(0)
  let marked: MarkedLines = new Map()
  /** The exact text that `marked` is about. */
  let checked = ''
  let paddingTop = 0
  /** The range of lines that are drawn. */
  let drawn: [first: number, end: number] = [0, 0]

  const goTo = (line: number, { range }: LineMark): void => {
    if (box.value === checked) {
      onMark(range)
      return
    }
    // The text has changed since: only the line is known.
    const before = lines.slice(0, line - 1)
    const offset = before.reduce((sum, { length }) => sum + length + 1, 0)
    const start = { line, column: 1, offset }
    const { length } = lines[line - 1] ?? ''
    selectPlace(box, { start, end: { line, column: length + 1, offset: offset + length } })
  }

  const createRow = (index: number): HTMLElement => {
    const line = index + 1
    const mark = marked.get(line)
    const row = create('span', {}, String(line))
    if (mended && line >= mended[0] && line <= mended[1]) row.classList.add('mended')
    const top = ends[index - 1] ?? 0
    row.style.setProperty('top', `${top}px`)
    if (!mark) return row
    row.style.setProperty('height', `${(ends[index] ?? top) - top}px`)
    return Object.assign(row, {
      part: mark.part,
      title: mark.title,
      onclick: () => {
        goTo(line, mark)
      },
    })
  }

  const draw = (): void => {
    const height = box.clientHeight
    const top = box.scrollTop - paddingTop
    rows.style.setProperty('transform', `translateY(${-top}px)`)
    ink.scroll(box.scrollLeft, top)
    note.place(mended && (ends[mended[0] - 2] ?? 0) - top)
    const [first, end] = linesInView(ends, top, top + height)
    if (first >= drawn[0] && end <= drawn[1]) return
    // Draw one screen more above and below, so that most scrolling only moves existing rows.
    drawn = linesInView(ends, top - height, top + 2 * height)
    const [from, to] = drawn
    rows.replaceChildren(...Array.from({ length: to - from }, (_, at) => createRow(from + at)))
    ink.draw({ lines, ends, from, to, mended })
  }

  const split = (): string[] => (box.value.length > longestText ? [] : box.value.split('\n'))

  /** Reads the text, and redraws everything. */
  const read = (now = split()): void => {
    lines = now
    const isTooLong = lines.length === 0
    if (isTooLong) root.parentElement?.style.removeProperty('--line-marks')
    // A hidden box is measured when it is shown: the observer calls then.
    root.hidden = isTooLong || box.clientHeight === 0
    ink.root.hidden = root.hidden
    if (root.hidden) note.place(undefined)
    if (root.hidden) return
    const digits = Math.max(2, String(lines.length).length)
    root.parentElement?.style.setProperty('--line-marks', `calc(${digits}ch + 1.2em + 10px)`)
    align()
    let end = 0
    ends = Float64Array.from(heights.of(lines), (height) => (end += height))
    drawn = [0, 0]
    draw()
  }

  /** Positions the column over the beginning of the lines. @returns whether the wrapping of lines may have changed */
  const align = (): boolean => {
    const style = getComputedStyle(box)
    paddingTop = parseFloat(style.paddingTop)
    root.style.setProperty('top', `${box.offsetTop + box.clientTop}px`)
    root.style.setProperty('left', `${box.offsetLeft + box.clientLeft}px`)
    root.style.setProperty('height', `${box.clientHeight}px`)
    root.style.setProperty('font-size', style.fontSize)
    ink.align(style)
    return heights.look()
  }

  const observer = new ResizeObserver(() => {
    if (root.hidden || align()) read()
    else draw()
  })
  observer.observe(box)
  box.addEventListener('scroll', draw, { passive: true })
  box.addEventListener('input', () => {
    const next = split()
    const edited = editedLines(lines, next)
    marked = moveMarks(marked, edited)
    ink.move(edited)
    read(next)
  })
  const tree = box.getRootNode()
  if (tree instanceof ShadowRoot) tree.adoptedStyleSheets.push(styles)

  return {
    roots: [ink.root, root, note.root],
    update(next) {
      // Content above the box may grow and move it: observe the whole draft.
      if (root.parentElement) observer.observe(root.parentElement)
      marked = markLines(next)
      ink.mark(next)
      checked = box.value
      read()
    },
    mend(next) {
      if (mended === next) return
      mended = next
      drawn = [0, 0]
      draw()
    },
    scrollTo(line) {
      const top = ends[line - 2] ?? 0
      const bottom = ends[line - 1] ?? top
      const isInView =
        top >= box.scrollTop && bottom <= box.scrollTop + box.clientHeight - 2 * paddingTop
      if (!isInView) box.scrollTop = Math.max(0, top - box.clientHeight / 3)
    },
  }
}
