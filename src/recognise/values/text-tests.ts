/*
 * What the generated part (build/recogniser/values/) asks of texts and days. A test may only be stricter than the rule it
 * stands for: what is doubtful is for the engine to say.
 */

/** A table of noughts, with ones at some places. */
export function tableOf(length: number, ones: readonly number[]): Uint8Array {
  const table = new Uint8Array(length)
  for (const at of ones) table[at] = 1
  return table
}

const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A real day of the calendar, written YYYY-MM-DD, as the number YYYYMMDD; -1 for anything else. */
export function dayIn(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 10) return -1
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return -1
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2)
  const month = twoDigits(value, 5)
  const day = twoDigits(value, 8)
  // Written so that NaN fails.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return -1
  if (day > (DAYS[month] as number)) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    if (!isLeap || month !== 2 || day !== 29) return -1
  }
  return year * 10_000 + month * 100 + day
}

/** NaN where anything but two digits stands. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}

/** The number of a day, given as YYYYMMDD, on the line of days; the difference of two is the days between them. */
export function dayNumber(value: number): number {
  let year = Math.floor(value / 10_000)
  let month = Math.floor(value / 100) % 100
  if (month <= 2) {
    year--
    month += 12
  }
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return 365 * year + leapDays + Math.floor((153 * (month - 3) + 2) / 5) + (value % 100)
}

/** Whether a text has so many digits, those right after a sign not counted, whatever stands between them. */
export function hasDigits(text: string, count: number, sign: string): boolean {
  const code = sign.charCodeAt(0)
  let found = 0
  let isAfterSign = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 48 || unit > 57) isAfterSign = unit === code
    else if (!isAfterSign && ++found >= count) return true
  }
  return false
}

const A = 97
const AGRAVE = 0xc0
const LAST_LATIN_1 = 0xff

const isOfWord = (unit: number) =>
  ((unit | 0x20) >= A && (unit | 0x20) <= 122) || (unit >= 48 && unit <= 57) || unit > 127

/**
 * Whether a text is longer than `length`, or has a word that is sure not to be one of a table's: the table of
 * build/recogniser/word-table.ts, which goes by bytes of UTF-8.
 */
export function saysMore(text: string, words: Uint8Array, length: number): boolean {
  if (text.length > length) return true
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at)
    if (!isOfWord(unit)) continue
    let hash = 0
    let isPlain = true
    do {
      if (unit > 127) {
        if (unit >= AGRAVE && unit <= LAST_LATIN_1) {
          hash = (hash * 31 + 0xe3) & 0xffff
          unit -= 0x40
        } else isPlain = false
      }
      hash = (hash * 31 + (unit | 0x20)) & 0xffff
      unit = text.charCodeAt(++at)
    } while (isOfWord(unit))
    if (isPlain && words[(hash ^ (hash >> 6)) & 1023] === 0) return true
  }
  return false
}
