import { dayNumber } from './day-number'
import { MONTHS } from './months'
import { weekday } from './weekday'
import { unicodePattern } from '../pattern/unicode-pattern'

/** A date as somebody wrote it, read. */
export interface WrittenDate {
  /** YYYY-MM-DD, not necessarily a real day. */
  date: string
  /**
   * What the numbers say of their order: only one of them can be the month, or either can. Absent where they say nothing:
   * a month by name, the year first, or twice the same number.
   */
  order?: 'day-first' | 'month-first' | 'either'
  /** The date read with its month first, where the order is 'either'. */
  monthFirst?: string
  /** The day of the week that is written, when the date falls on another. */
  wrongWeekday?: string
}

const ENGLISH = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
]
const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']
const ENGLISH_WEEKDAYS = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
]

/** Between the parts of a date: every hyphen and dash, a full stop, a slash, a comma or a blank. */
const BETWEEN = String.raw`[\s\-‐‑‒–—―−./,]*`
const NAME = String.raw`\p{L}{3,9}`

const DAY_FIRST = unicodePattern(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?${BETWEEN}(?:(?<=\D)(\d{1,2})${BETWEEN}(?<=\D)|(${NAME})${BETWEEN})'?(\d{4}|\d{2})$`,
)
const YEAR_FIRST = unicodePattern(
  String.raw`^(\d{4})${BETWEEN}(?<=\D)(\d{1,2})${BETWEEN}(?<=\D)(\d{1,2})$`,
)
/** As in English: "Nov 3, 2008". */
const NAME_FIRST = unicodePattern(
  String.raw`^(${NAME})${BETWEEN}(\d{1,2})(?:st|nd|rd|th)?${BETWEEN}(?<=\D)(\d{4})$`,
)
/** Without separators: the year first, or the day. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const COMPACT_DAY_FIRST = /^(\d{2})(\d{2})(\d{4})$/

const TIME = String.raw`(?:kl(?:okken)?\.?\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?`
const ZONE = String.raw`(?:\s*(?:z|am|pm|utc|gmt|cet|cest|[+-]\d{2}:?\d{2}))?`
/** A time of day behind a date. A colon or "kl." is needed where a year could be taken for it. */
const AFTER_DATE = unicodePattern(
  String.raw`(?:(?<=\d)[\s,]+|(?<=\d)t)(?:${TIME}(?:\s*-\s*${TIME})?${ZONE}|kl(?:okken)?\.?\s*\d{1,2}(?:\s*-\s*\d{1,2})?)$`,
)
/** The end of a time that says how far it is from the time of the world: "22:00:00z", "00:00+02:00". */
const CLOCK_AND_ZONE =
  /(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:z|utc|gmt|([+-])(\d{2}):?(\d{2}))$/

/** A day of the week, with what may stand around it. */
const WEEKDAY_BEFORE = unicodePattern(
  String.raw`^\(?(\p{L}{2,9})\b\.?\)?,?\s*(?:d(?:en)?\b\.?\s*)?(?=\d|\p{L}{3,9}\.?\s\d)`,
)
const WEEKDAY_AFTER = unicodePattern(String.raw`[\s,]+\(?(\p{L}{2,9})\.?\)?$`)
const ISO = /^\d{4}-\d{2}-\d{2}$/

/** Years of two digits are those from 1970 to 2069. */
const yearOf = (digits: string): string =>
  digits.length === 4 ? digits : `${Number(digits) < 70 ? '20' : '19'}${digits}`

/**
 * Reads a date as people and programs write it: 3-11-2008, 3/11 08, 3. nov. 2008, d. 3. november 2008, 2008/11/3; with a
 * day of the week, a time of day, brackets or a full stop around it, and with any hyphen. A time of another zone, at which
 * the day in Denmark may be another, makes it no date: nobody knows which of the two is meant.
 *
 * @param seen the text as it is seen: blanks plain, nothing hidden
 * @returns undefined for a text that is no date
 */
export function readWrittenDate(seen: string): WrittenDate | undefined {
  if (ISO.test(seen)) return { date: seen }
  if (seen.length > 60) return undefined
  let text = seen
    .toLowerCase()
    .replace(/^[("'[\s]+|[)"'\].,;\s]+$/g, '')
    .trim()
  let named: string | undefined
  // What stands behind may be a time, a day of the week, or both.
  for (let round = 0; round < 3; round++) {
    const day = weekdayNamed(WEEKDAY_AFTER().exec(text)?.[1])
    if (day !== undefined) {
      named = day
      text = text.replace(WEEKDAY_AFTER(), '')
    }
    const [after = ''] = AFTER_DATE().exec(text) ?? []
    if (mayBeAnotherDay(after)) return undefined
    text = text.slice(0, text.length - after.length).replace(/[\s,(]+$/, '')
  }
  const before = WEEKDAY_BEFORE().exec(text)
  const dayBefore = weekdayNamed(before?.[1])
  if (before && dayBefore !== undefined) {
    named = dayBefore
    text = text.slice(before[0].length)
  }
  text = text.replace(/^d(?:en)?\b\.?\s*(?=\d)/u, '')
  const read = partsOf(text)
  if (!read || named === undefined || weekday(read.date) === named || weekday(read.date) === '') {
    return read
  }
  return { ...read, wrongWeekday: named }
}

/**
 * Whether the day in Denmark may be another at a time of some zone: programs write midnight as "22:00Z" of the day before.
 */
function mayBeAnotherDay(time: string): boolean {
  const [, hour, minute, sign = '+', zoneHour = 0, zoneMinute = 0] = CLOCK_AND_ZONE.exec(time) ?? []
  const east = (sign === '-' ? -60 : 60) * Number(zoneHour) + Number(`${sign}${zoneMinute}`)
  // Danish time, in summer or winter.
  if (hour === undefined || east === 60 || east === 120) return false
  const utc = 60 * Number(hour) + Number(minute) - east
  return utc + 60 < 0 || utc + 120 >= 24 * 60
}

function partsOf(text: string): WrittenDate | undefined {
  const compact = COMPACT.exec(text)
  if (compact) {
    const date = compact.slice(1).join('-')
    if (/^(?:19|20)/.test(date) && !Number.isNaN(dayNumber(date))) return { date }
    const [, day = '', month = '', year = ''] = COMPACT_DAY_FIRST.exec(text) ?? []
    const other = `${year}-${month}-${day}`
    return /^(?:19|20)/.test(year) && !Number.isNaN(dayNumber(other)) ? { date: other } : undefined
  }
  const yearFirst = YEAR_FIRST().exec(text)
  if (yearFirst) {
    const [, year = '', month = '', day = ''] = yearFirst
    return { date: dateOf(year, month, day) }
  }
  const nameFirst = NAME_FIRST().exec(text)
  if (nameFirst) {
    const [, name = '', day = '', year = ''] = nameFirst
    const month = monthNamed(name)
    return month === 0 ? undefined : { date: dateOf(year, month, day) }
  }
  const [, first, second, name, digits = ''] = DAY_FIRST().exec(text) ?? []
  if (first === undefined) return undefined
  const year = yearOf(digits)
  if (name !== undefined) {
    const month = monthNamed(name)
    return month === 0 ? undefined : { date: dateOf(year, month, first) }
  }
  return inOrder(year, Number(first), Number(second))
}

function inOrder(year: string, first: number, second: number): WrittenDate {
  const dayFirst = dateOf(year, second, first)
  if (first === second) return { date: dayFirst }
  const isDayFirst = !Number.isNaN(dayNumber(dayFirst))
  if (second <= 12) {
    return first <= 12
      ? { date: dayFirst, order: 'either', monthFirst: dateOf(year, first, second) }
      : { date: dayFirst, ...(isDayFirst && { order: 'day-first' as const }) }
  }
  const monthFirst = dateOf(year, first, second)
  return first <= 12 && !Number.isNaN(dayNumber(monthFirst))
    ? { date: monthFirst, order: 'month-first' }
    : { date: dayFirst }
}

const dateOf = (year: string, month: string | number, day: string | number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** 1 to 12 for the beginning of a Danish or English name, as "sept" is; 0 for any other word. */
function monthNamed(word: string): number {
  const isNamed = (name: string) => name.startsWith(word)
  return MONTHS.findIndex(isNamed) + 1 || ENGLISH.findIndex(isNamed) + 1
}

/** The Danish day of the week that a word is, or begins: "man", "tirs", "Monday". */
function weekdayNamed(word = ''): string | undefined {
  if (word.length < 2) return undefined
  const isNamed = (name: string) => name.startsWith(word)
  return WEEKDAYS.find(isNamed) ?? WEEKDAYS[ENGLISH_WEEKDAYS.findIndex(isNamed)]
}
