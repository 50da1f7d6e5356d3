import type { Guidance } from '../../../model/guidance'
import type { Span } from '../../../model/record'
import { foldCell, meaningOf } from '../labels'
import { readRow, TRIED } from './csv-rows'
import { DELIMITERS } from './header'
import { tableAt } from './table-at'

/**
 * Whether the row at the beginning of a text is one of groups above the header of a table: the names of sets of fields,
 * each over its columns. By itself it would look like a label and its value.
 */
export function isGroupRow(guidance: Guidance, text: string, { start, end }: Span): boolean {
  return DELIMITERS.some((delimiter) => {
    const { cells, next } = readRow(text, start, end, { ...TRIED, delimiter, width: 0 })
    const filled = cells.filter((cell) => cell.text !== '')
    return (
      cells.length > 2 &&
      filled.length > 0 &&
      filled.every((cell) => meaningOf(guidance, foldCell(cell.text))?.field.properties) &&
      tableAt(guidance, text, { start: next, end })?.delimiter === delimiter
    )
  })
}
