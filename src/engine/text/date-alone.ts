import { readWrittenDate } from '../calendar/written-date'
import { asMeant } from './hidden-character'

/** A longer text is more than a date. */
const MAX_LENGTH = 60

/**
 * The date of a text that holds nothing but a date, with perhaps a time of day, a day of the week, quotation marks,
 * brackets, blanks or a full stop around it.
 *
 * @returns YYYY-MM-DD, not necessarily a real date; undefined for any other text, and when the day of the week is another
 */
export function dateAlone(text: string): string | undefined {
  const read = text.length > MAX_LENGTH ? undefined : readWrittenDate(asMeant(text))
  return read?.wrongWeekday === undefined ? read?.date : undefined
}
