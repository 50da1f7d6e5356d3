import type { RegistrationType } from '../../../../schemas/field'
import type { Guidance } from '../../../model/guidance'
import type { Span } from '../../../model/record'
import { gridAt } from '../grid/grid-at'
import { headingIn } from '../lines/heading'
import { labelsIn } from '../lines/label-in-line'
import { mailHeaderLines } from '../lines/mail'
import { lineAt } from '../lines/physical-line'
import { isGroupRow } from './group-row'
import { MAX_HEADER_ROWS, type Table } from './header'
import { tableAt } from './table-at'

/** A table, and what stands above it. */
export interface TableBelowTitles {
  table: Table
  /** Lines that belong to no field. */
  titles: readonly Span[]
  /** The type that a heading above it names. */
  heading: RegistrationType | undefined
}

/**
 * The table that a text begins with: below titles and blank lines, and perhaps a heading that names its type.
 *
 * @returns undefined when the text does not begin with a table
 */
export function tableBelowTitles(
  guidance: Guidance,
  text: string,
  { start, end }: Span,
): TableBelowTitles | undefined {
  const titles: Span[] = []
  let heading: RegistrationType | undefined
  for (let at = start, row = 0; at < end && row < MAX_HEADER_ROWS; row++) {
    const line = lineAt(text, at, end)
    const body = { start: at, end }
    at = line.next
    if (line.start >= line.end) continue
    const table = tableAt(guidance, text, body)
    const grid = gridAt(guidance, text, body, heading !== undefined)
    if (table && (!grid || table.known >= grid.known)) {
      const rows = { row: row + table.row, headerRow: row + table.headerRow }
      return { table: { ...table, ...rows }, titles, heading }
    }
    const written = text.slice(line.start, line.end)
    const named = headingIn(guidance, written)
    if (grid || named?.restAt !== undefined || mailHeaderLines([written]) > 0) return undefined
    if (named) heading = named.type
    else if (!isGroupRow(guidance, text, body) && labelsIn(guidance, written, false).length > 0) {
      return undefined
    } else if (!/^sep=.$/i.test(written)) titles.push({ start: line.start, end: line.end })
  }
  return undefined
}
