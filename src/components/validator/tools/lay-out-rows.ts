import type { Report } from '../../../api/element'

/** So many lines tell how a table is made. */
const LOOKED_AT = 20

/** So many characters wide is a column at the most: one long text is not to push the others out of sight. */
const WIDEST = 20

/**
 * Lays a table out as one: its rows stay on their lines where there is room (line-marks.css), and its columns, when they are
 * parted by tabs, stand below each other. Two columns are a label and its value, and a value may be a long text: they wrap.
 */
export function layOutRows(box: HTMLTextAreaElement, report: Report | null): void {
  const lines = report?.format === 'csv' ? box.value.split('\n', LOOKED_AT) : []
  const rowsBy = (separator: string) =>
    lines.map((line) => line.split(separator)).filter(({ length }) => length > 2)
  const byTabs = rowsBy('\t')
  box.classList.toggle('rows', byTabs.length > 1 || rowsBy(';').length > 1)
  const widest = Math.max(0, ...byTabs.flat().map(({ length }) => length))
  box.style.setProperty('--tabs', byTabs.length > 1 ? String(Math.min(WIDEST, widest + 2)) : '8')
}
