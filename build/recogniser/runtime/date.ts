import { byteAt } from './json'

const DAYS_OF_MONTH = <i32>memory.data<u8>([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])

/** The day that was read last, YYYYMMDD. */
export let day: i32 = 0

function digit(p: i32): u32 {
  return <u32>(byteAt(p) - 48)
}

/** Past a real day of the calendar, written "YYYY-MM-DD", which it leaves in `day`; -1 for anything else. */
export function date(p: i32): i32 {
  if (byteAt(p) != 34 || byteAt(p + 11) != 34 || byteAt(p + 5) != 45 || byteAt(p + 8) != 45) {
    return -1
  }
  const y1 = digit(p + 1)
  const y2 = digit(p + 2)
  const y3 = digit(p + 3)
  const y4 = digit(p + 4)
  const m1 = digit(p + 6)
  const m2 = digit(p + 7)
  const d1 = digit(p + 9)
  const d2 = digit(p + 10)
  if (y1 > 9 || y2 > 9 || y3 > 9 || y4 > 9 || m1 > 9 || m2 > 9 || d1 > 9 || d2 > 9) return -1
  const year = <i32>(y1 * 1000 + y2 * 100 + y3 * 10 + y4)
  const month = <i32>(m1 * 10 + m2)
  const dayOfMonth = <i32>(d1 * 10 + d2)
  if (month < 1 || month > 12 || dayOfMonth < 1) return -1
  if (dayOfMonth > byteAt(DAYS_OF_MONTH + month)) {
    const isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    if (!isLeap || month != 2 || dayOfMonth != 29) return -1
  }
  day = year * 10000 + month * 100 + dayOfMonth
  return p + 12
}

/** The number of a day, given as YYYYMMDD, on the line of days; the difference of two is the days between them. */
export function dayNumber(value: i32): i32 {
  // Four hundred years are added, so that nothing is divided below zero.
  let year = value / 10000 + 400
  let month = (value / 100) % 100
  if (month <= 2) {
    year--
    month += 12
  }
  return (
    365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + (value % 100)
  )
}
