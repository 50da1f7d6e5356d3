import { setAsOf } from './as-of'
import { byteAt, pastBlanks } from './json'
import { forgetReference, hasReference, referenceHash } from './reference'
import { isCourse, record, typeRead, TYPES } from './records'
import { utf16Units } from './utf16'

const NEWLINE: i32 = 10
const RETURN: i32 = 13
const BRACE: i32 = 123

/** Bytes behind the text that may be looked at, and that what is looked for never goes on into. */
const BEHIND: i32 = 128
const PAGE: i32 = 65536
/** A column has a place for each so many bytes of text. */
const BYTES_A_PLACE: i32 = 32

/** The columns that what is found is put down in, each of `places` numbers, one after the other from `columnsAt`. */
const ASKED: i32 = 0
const COURSES: i32 = 5
const REFERENCES: i32 = 10
const RECORDS: i32 = 17
const COLUMNS: i32 = 19

/** Where the bytes to scan are put. */
export let inputAt: i32 = 0
export let columnsAt: i32 = 0
/** How many numbers a column has. */
export let places: i32 = 0

/** What the last scan counted. */
export let askedCount: i32 = 0
export let courseCount: i32 = 0
export let referenceCount: i32 = 0
export let recordCount: i32 = 0
export let units: i32 = 0
export let lineBreaks: i32 = 0

/** Where the first clean record of each type begins in the text, or -1. */
export const firstOfTypesAt: i32 = <i32>memory.data(TYPES * 4, 16)

/** Up to which address UTF-16 units are counted. */
let countedTo: i32 = 0

/** Makes room for texts of so many bytes, once. */
export function prepare(capacity: i32, asOf: i32): void {
  setAsOf(asOf)
  inputAt = (<i32>__heap_base + 63) & ~63
  columnsAt = (inputAt + capacity + BEHIND + 63) & ~63
  places = capacity / BYTES_A_PLACE + 2
  const wanted = columnsAt + COLUMNS * places * 4 + BEHIND
  const pages = (wanted + PAGE - 1) / PAGE - memory.size()
  if (pages > 0 && memory.grow(pages) < 0) unreachable()
}

function put(column: i32, place: i32, value: i32): void {
  store<i32>(columnsAt + (column * places + place) * 4, value)
}

/** Takes the count of UTF-16 units on to an address. */
function countTo(p: i32): void {
  units += utf16Units(countedTo, p)
  countedTo = p
}

/** Puts down where a span begins, and what was met before it. */
function putSpan(columns: i32, place: i32, start: i32): void {
  countTo(start)
  put(columns, place, start - inputAt)
  put(columns + 2, place, recordCount)
  put(columns + 3, place, units)
  put(columns + 4, place, lineBreaks)
}

/** The line break that stands at an address, or after a carriage return there; -1 when there is none. */
function lineBreakAt(p: i32): i32 {
  const byte = byteAt(p)
  if (byte == NEWLINE) return p
  return byte == RETURN && byteAt(p + 1) == NEWLINE ? p + 1 : -1
}

/** Counts the break at the end of a line. Behind the text stands one that is not of it. */
function countBreak(at: i32, end: i32): void {
  if (at < end || (end > inputAt && byteAt(end - 1) == RETURN)) lineBreaks++
}

/** The first newline at or after an address. */
function newlineFrom(p: i32): i32 {
  for (;;) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(<i8>NEWLINE)))
    if (found) return p + ctz(found)
    p += 16
  }
  return -1
}

/** Carriage returns in a line that break it. */
function breaksWithin(start: i32, newline: i32): i32 {
  let count: i32 = 0
  for (let p = start; p < newline; p++) {
    if (byteAt(p) == RETURN && byteAt(p + 1) != NEWLINE) count++
  }
  return count
}

/**
 * Looks through so many bytes at `inputAt`: whole lines of NDJSON in UTF-8.
 * @param allowed a bit for each type that clean records may be of
 */
export function scan(length: i32, allowed: i32): void {
  const end = inputAt + length
  // Nothing is taken over from the text before.
  memory.fill(end, 0, BEHIND)
  store<u8>(end, <u8>NEWLINE)
  askedCount = 0
  courseCount = 0
  referenceCount = 0
  recordCount = 0
  units = 0
  lineBreaks = 0
  countedTo = inputAt
  for (let i: i32 = 0; i < TYPES; i++) store<i32>(firstOfTypesAt + i * 4, -1)
  let isAsking = false
  let p = inputAt
  while (p < end) {
    const start = p
    const first = byteAt(p)
    let newline = first == BRACE ? cleanTo(p, end, allowed) : lineBreakAt(pastBlanks(p))
    if (newline >= 0) {
      if (first == BRACE) {
        isAsking = false
        putRecord(start, newline)
      }
    } else {
      newline = newlineFrom(p)
      if (!isAsking) {
        putSpan(ASKED, askedCount, start)
        askedCount++
        isAsking = true
      }
      put(ASKED + 1, askedCount - 1, newline - inputAt)
      lineBreaks += breaksWithin(start, newline)
    }
    countBreak(newline, end)
    p = newline + 1
  }
  countTo(end)
}

/** The newline behind a clean record, or -1. */
function cleanTo(p: i32, end: i32, allowed: i32): i32 {
  // Where there is no room to put anything down, the rest is asked about in one.
  if (askedCount >= places - 1 || recordCount >= places) return -1
  forgetReference()
  const behind = record(p, allowed)
  if (behind < 0) return -1
  const newline = lineBreakAt(pastBlanks(behind))
  if (newline > end) return -1
  if (isCourse ? courseCount >= places : hasReference && referenceCount >= places) return -1
  return newline
}

function putRecord(start: i32, newline: i32): void {
  const first = firstOfTypesAt + typeRead * 4
  if (load<i32>(first) < 0) store<i32>(first, start - inputAt)
  if (isCourse) {
    putSpan(COURSES, courseCount, start)
    put(COURSES + 1, courseCount, newline - inputAt)
    courseCount++
  } else if (hasReference) {
    countTo(start)
    put(REFERENCES, referenceCount, <i32>referenceHash)
    put(REFERENCES + 1, referenceCount, <i32>(referenceHash >> 32))
    put(REFERENCES + 2, referenceCount, recordCount)
    put(REFERENCES + 3, referenceCount, start - inputAt)
    put(REFERENCES + 4, referenceCount, newline - start)
    put(REFERENCES + 5, referenceCount, units)
    put(REFERENCES + 6, referenceCount, lineBreaks)
    referenceCount++
  }
  put(RECORDS, recordCount, typeRead)
  put(RECORDS + 1, recordCount, lineBreaks)
  recordCount++
}
