import { longDate, weekday } from '../../api'

/**
 * A date with its weekday, padded so that dates align in a column: "mandag   3. november 2008".
 *
 * @param isoDate YYYY-MM-DD
 */
export function alignedDate(isoDate: string): string {
  const day = weekday(isoDate).padEnd('torsdag'.length)
  const date = longDate(isoDate)
  return `${day} ${/^[0-9]{2}/.test(date) ? date : ` ${date}`}`
}

/** The width of the widest aligned date, for columns. */
export const DATE_WIDTH = 'torsdag 10. september 2008'.length
