/** The spreadsheet name of a column: 1 is A, 26 is Z, 27 is AA. */
export function columnName(column: number): string {
  const rest = column - 1
  const last = String.fromCharCode(65 + (rest % 26))
  return rest < 26 ? last : columnName(Math.floor(rest / 26)) + last
}
