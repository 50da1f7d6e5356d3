import type { Finding, Report } from '../../../api/element'
import { create } from '../create'
import { selectPlace } from './select-place'
import { createLineHeights } from './line-heights'
import css from './line-marks.css?inline'
import { linesInView, markLines, moveMarks, type MarkedLines } from './marked-lines'

/** The most text, in letters, that lines are numbered in. */
const longestText = 200 * 1024

const styles = new CSSStyleSheet()
styles.replaceSync(css)

/** The column beside a draft. */
export interface LineMarks {
  /** To be put into the nearest positioned element around the box. */
  root: HTMLElement
  /** The text was checked, or (`null`) there is nothing to tell of it. */
  update: (report: Report | null) => void
}

/**
 * Numbers the lines of a draft, and marks those with findings by the gravest. A press on a mark goes to the place.
 *
 * The column is for the eye: screen readers and the keyboard have the list of findings, which says more. The box stays
 * what it is; see docs/decisions/012-the-textarea-stays.md.
 *
 * @param box in the shadow tree of the element already
 */
export function createLineMarks(box: HTMLTextAreaElement): LineMarks {
  const rows = create('div', {})
  const measuring = create('div', { className: 'measuring' })
  const root = create('div', { className: 'line-marks', ariaHidden: 'true' }, rows, measuring)
  const heights = createLineHeights(box, measuring)
  let lines: string[] = []
  /** How far down each line ends, in px, without the padding above the first. */
  let ends = new Float64Array(0)
  let marked: MarkedLines = new Map()
  /** The text that `marked` is about, to the letter. */
  let checked = ''
  let paddingTop = 0
  /** The lines that are drawn. */
  let drawn: [first: number, end: number] = [0, 0]

  const goTo = (line: number, finding: Finding): void => {
    if (box.value === checked && finding.range) {
      selectPlace(box, finding.range)
      return
    }
    // The text has changed since: the line is known, the place in it is not.
    const before = lines.slice(0, line - 1)
    const offset = before.reduce((sum, { length }) => sum + length + 1, 0)
    const start = { line, column: 1, offset }
    const { length } = lines[line - 1] ?? ''
    selectPlace(box, { start, end: { line, column: length + 1, offset: offset + length } })
  }

  const createRow = (index: number): HTMLElement => {
    const line = index + 1
    const finding = marked.get(line)
    const row = create('span', {}, String(line))
    const top = ends[index - 1] ?? 0
    row.style.setProperty('top', `${top}px`)
    if (!finding) return row
    row.style.setProperty('height', `${(ends[index] ?? top) - top}px`)
    return Object.assign(row, {
      part: finding.severity,
      title: finding.message,
      onclick: () => {
        goTo(line, finding)
      },
    })
  }

  const draw = (): void => {
    const height = box.clientHeight
    const top = box.scrollTop - paddingTop
    rows.style.setProperty('transform', `translateY(${-top}px)`)
    const [first, end] = linesInView(ends, top, top + height)
    if (first >= drawn[0] && end <= drawn[1]) return
    // A window more on either side, so that most steps of scrolling only move what is there.
    drawn = linesInView(ends, top - height, top + 2 * height)
    const [from, to] = drawn
    rows.replaceChildren(...Array.from({ length: to - from }, (_, at) => createRow(from + at)))
  }

  const split = (): string[] => (box.value.length > longestText ? [] : box.value.split('\n'))

  /** Reads the text, and draws all anew. */
  const read = (): void => {
    lines = split()
    const isTooLong = lines.length === 0
    if (isTooLong) root.parentElement?.style.removeProperty('--line-marks')
    // A box that is not shown is measured when it is; the observer tells.
    root.hidden = isTooLong || box.clientHeight === 0
    if (root.hidden) return
    const digits = Math.max(2, String(lines.length).length)
    root.parentElement?.style.setProperty('--line-marks', `calc(${digits}ch + 1.2em + 10px)`)
    place()
    let end = 0
    ends = Float64Array.from(heights.of(lines), (height) => (end += height))
    drawn = [0, 0]
    draw()
  }

  /** Lays the column over the beginning of the lines. @returns whether lines may be wrapped otherwise */
  const place = (): boolean => {
    const style = getComputedStyle(box)
    paddingTop = parseFloat(style.paddingTop)
    root.style.setProperty('top', `${box.offsetTop + box.clientTop}px`)
    root.style.setProperty('left', `${box.offsetLeft + box.clientLeft}px`)
    root.style.setProperty('height', `${box.clientHeight}px`)
    root.style.setProperty('font-size', style.fontSize)
    return heights.look()
  }

  const observer = new ResizeObserver(() => {
    if (root.hidden || place()) read()
    else draw()
  })
  observer.observe(box)
  box.addEventListener('scroll', draw, { passive: true })
  box.addEventListener('input', () => {
    marked = moveMarks(marked, lines, split())
    read()
  })
  const tree = box.getRootNode()
  if (tree instanceof ShadowRoot) tree.adoptedStyleSheets.push(styles)

  return {
    root,
    update(report) {
      // What stands above the box may grow without the box: all of the draft is watched.
      if (root.parentElement) observer.observe(root.parentElement)
      marked = markLines(report?.findings ?? [])
      checked = box.value
      read()
    },
  }
}
