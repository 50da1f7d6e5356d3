/**
 * A value as it is written in a cell, in quotation marks where it needs them.
 *
 * @param delimiter what parts the cells: a character, or 'blanks' for two blanks and more
 * @returns undefined when it would not be read back
 */
export function writtenCell(value: string, delimiter: string): string | undefined {
  if (delimiter === 'blanks') return /[\t\r\n]|\s{2}/.test(value) ? undefined : value
  // Between tabs a mark is a character, unless it opens a cell.
  if (delimiter === '\t' && value.includes('\t')) return undefined
  const hasMark = delimiter === '\t' ? value.startsWith('"') : value.includes('"')
  return hasMark || value.includes(delimiter) || /[\r\n]/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : value
}
