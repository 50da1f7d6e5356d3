import { MONTHS } from './months'

/** Day, month as a number or by name, and a year of four digits, as Danes write them. */
const DANISH_DATE = /^\s*(?:d(?:en)?\.?\s*)?(\d\d?)[-–./\s]+(\d\d?|[a-z]{3,9})[-–./\s]+(\d{4})\s*$/i

/**
 * Reads a date as Danes write it: 15-09-2008, 15.9.2008, d. 15/9 2008, den 15. september 2008, 15. sept. 2008.
 *
 * @returns YYYY-MM-DD, not necessarily a real date; undefined for any other text
 */
export function readDanishDate(text: string): string | undefined {
  const [, day = '', month = '', year] = DANISH_DATE.exec(text) ?? []
  const named = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1
  const number = Number(month) || named
  if (year === undefined || number < 1) return undefined
  return [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-')
}
