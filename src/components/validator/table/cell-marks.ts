import type { Finding } from '../../../api/element'
import { isGap } from '../companion/gaps'
import { severities } from '../wording'
import { keyOf, type CellPlace } from './cell-place'
import { cellOfOffset, type Table } from './table-in'

/** What the findings of a text mark in the grid. */
export interface MarkedCells {
  findings: readonly Finding[]
  current: Finding | undefined
  /** Where a finding belongs; for what is missing, where it would be written. */
  offsetOf: (finding: Finding) => number | undefined
}

/** The most severe finding of each cell, by its key, and the cell of the current finding. */
export interface CellMarks {
  marks: ReadonlyMap<string, Finding>
  current: CellPlace | undefined
}

export function markCells(table: Table, { findings, current, offsetOf }: MarkedCells): CellMarks {
  const marks = new Map<string, Finding>()
  let currentCell: CellPlace | undefined
  for (const finding of findings) {
    const place = offsetOf(finding) ?? finding.range?.start.offset
    const at = place === undefined ? undefined : cellOfOffset(table, place)
    if (!at) continue
    // What is missing and has no cell belongs to its row.
    const isOfRow = isGap(finding) && place === finding.range?.start.offset
    const where = isOfRow ? { row: at.row, column: -1 } : at
    if (finding === current) currentCell = where
    const known = marks.get(keyOf(where))
    const isGraver = !known || weightOf(finding) < weightOf(known)
    if (isGraver) marks.set(keyOf(where), finding)
  }
  return { marks, current: currentCell }
}

const weightOf = ({ severity }: Finding): number => severities.indexOf(severity)

export const isSameMarks = (one: CellMarks['marks'], other: CellMarks['marks']): boolean =>
  one.size === other.size && [...one].every(([key, finding]) => other.get(key) === finding)
