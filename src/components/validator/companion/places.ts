import type { Finding, Report } from '../../../api/element'
import { inFigures } from '../wording'
import { cellName, cellOfOffset, tableIn, type Table } from '../table/table-in'
import type { EditableDraft } from './edit-draft'
import { isGap } from './gaps'

/** Where findings are, as the person sees it. */
export interface Places {
  /** "linje 3", "efter linje 7", "B3", "feltet Samtaledato", "hele sagen". */
  nameOf: (finding: Finding) => string
  /** The line below which something missing belongs, from 1; undefined for a finding that has a place of its own. */
  belongsBelow: (finding: Finding) => number | undefined
  /** Offset of a finding; of something missing, where it belongs. */
  offsetOf: (finding: Finding) => number | undefined
  table: Table | undefined
}

/** Each missing field is tried in the text; so many, and in no longer a text. */
const mostTried = 30
const longestTried = 20_000

/**
 * @param text the draft that the report is about
 * @param otherName a place in the form or a document; undefined for one in the text
 */
export function createPlaces(
  text: string,
  report: Report,
  draft: () => EditableDraft,
  otherName: (finding: Finding) => string | undefined,
): Places {
  const table = report.format === 'csv' ? tableIn(text) : undefined
  const tried = new Map<Finding, number | undefined>()

  const offsetOfGap = (finding: Finding): number | undefined => {
    if (!isGap(finding) || text.length > longestTried) return undefined
    if (!tried.has(finding) && tried.size < mostTried) {
      const { record, path } = finding
      const isThere = draft().valueOf(record, path) !== undefined
      tried.set(finding, isThere ? undefined : draft().placeFor(record, path))
    }
    return tried.get(finding)
  }
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length

  const belongsBelow = (finding: Finding): number | undefined => {
    if (table) return undefined
    const offset = offsetOfGap(finding)
    if (offset === undefined) return undefined
    // Written at the beginning of a line it belongs below the one before.
    const line = lineOf(offset)
    return offset === 0 || text[offset - 1] === '\n' ? Math.max(1, line - 1) : line
  }

  return {
    table,
    offsetOf: (finding) => offsetOfGap(finding) ?? finding.range?.start.offset,
    belongsBelow,
    nameOf(finding) {
      const other = otherName(finding)
      if (other !== undefined) return other
      const { range, path } = finding
      if (!range) return 'kladden'
      if (finding.code.startsWith('forloeb-') && path === '') return 'hele sagen'
      if (table) {
        const gap = offsetOfGap(finding)
        const cell = cellOfOffset(table, gap ?? range.start.offset)
        if (cell && (gap !== undefined || !isGap(finding))) return cellName(cell.row, cell.column)
        return cell ? `række ${inFigures(cell.row + 1)}` : `linje ${inFigures(range.start.line)}`
      }
      const below = belongsBelow(finding)
      return below === undefined
        ? `linje ${inFigures(range.start.line)}`
        : `efter linje ${inFigures(below)}`
    },
  }
}
