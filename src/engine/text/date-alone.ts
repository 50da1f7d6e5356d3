import { readDanishDate } from '../calendar/danish-date'
import { weekday } from '../calendar/weekday'
import { asMeant } from './hidden-character'

const AROUND = /^[\s"'“”„([<]+|[\s"'“”)\]>.,;]+$/g
const TIME =
  /(?:(?:t|[\s,]+(?:kl(?:okken)?\b\.?\s*)?)\d{1,2}(?:[:.]\d{2}){1,2}(?:[.,]\d+)?|[\s,]+kl(?:okken)?\b\.?\s*\d{1,2})\s*(?:z|utc|gmt|ces?t|[+-]\d{2}(?::?\d{2})?)?$/
const DAY = '((?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?)'
const DAY_BEFORE = new RegExp(String.raw`^${DAY}\b\.?,?\s+(?=d|\d)`)
const DAY_AFTER = new RegExp(String.raw`[\s,(]+${DAY}\.?$`)
const ISO = /^\d{4}-\d{2}-\d{2}$/

/**
 * The date of a text that holds nothing but a date, with perhaps a time of day, a day of the week, quotation marks,
 * brackets, blanks or a full stop around it.
 *
 * @returns YYYY-MM-DD, not necessarily a real date; undefined for any other text, and when the day of the week is another
 */
export function dateAlone(text: string): string | undefined {
  if (ISO.test(text)) return text
  let date = asMeant(text).toLowerCase()
  const days: string[] = []
  for (let before = ''; before !== date;) {
    before = date
    date = date.replace(AROUND, '').replace(TIME, '')
    for (const pattern of [DAY_BEFORE, DAY_AFTER]) {
      const [, day] = pattern.exec(date) ?? []
      if (day !== undefined) days.push(day)
      date = date.replace(pattern, '')
    }
  }
  const read = ISO.test(date) ? date : readDanishDate(date)
  return read !== undefined && days.every((day) => weekday(read).startsWith(day)) ? read : undefined
}
