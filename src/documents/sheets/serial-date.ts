const SECONDS_A_DAY = 86_400
const MILLISECONDS_A_DAY = 86_400_000

/** 31 December 9999, the last day that workbooks know. */
const LAST_DAY = 2_958_465

/** From 1 January 1900 to 1904, the day 0 of workbooks that were first made on a Macintosh. */
const DAYS_TO_1904 = 1462

/** A day and a time of day, as a number of a workbook counts them. */
export interface SerialTime {
  /** YYYY-MM-DD */
  day: string
  /** Seconds since midnight. */
  seconds: number
}

/**
 * The day that a number of a workbook stands for. Numbers are rounded to the second, for programs write as many digits as
 * they like. There is no time zone in it: a workbook says what its clock showed.
 *
 * @param is1904 whether the workbook counts from 1904
 * @returns undefined for a number that is no day
 */
export function dayOfSerial(serial: number, is1904: boolean): SerialTime | undefined {
  const all = Math.round((serial + (is1904 ? DAYS_TO_1904 : 0)) * SECONDS_A_DAY)
  const number = Math.floor(all / SECONDS_A_DAY)
  if (!(number >= 0 && number <= LAST_DAY)) return undefined
  return { day: nameOfDay(number), seconds: all - number * SECONDS_A_DAY }
}

const names = new Map<number, string>()

/** The same days stand in a workbook again and again. */
function nameOfDay(number: number): string {
  let name = names.get(number)
  if (name === undefined) {
    if (names.size > MOST_NAMES) names.clear()
    names.set(number, (name = newNameOfDay(number)))
  }
  return name
}

const MOST_NAMES = 10_000

function newNameOfDay(number: number): string {
  // As they show it: day 0 comes before the first of January, and 1900 has a leap day, which it never had.
  if (number === 0) return '1900-01-00'
  if (number === 60) return '1900-02-29'
  const sinceMarch = number < 60 ? number + 1 : number
  return new Date(Date.UTC(1899, 11, 30) + sinceMarch * MILLISECONDS_A_DAY)
    .toISOString()
    .slice(0, 10)
}

/** A time of day on a day: the day alone at midnight, else with hour and minute, and the second when there is one. */
export function dayAndTime({ day, seconds }: SerialTime): string {
  if (seconds === 0) return day
  const pairs = [seconds / 3600, (seconds / 60) % 60, ...(seconds % 60 === 0 ? [] : [seconds % 60])]
  return `${day} ${pairs.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')}`
}
