import { byteAt } from './json'

/** The text that was read last, without its quotation marks: its address and the one behind it. */
export let textStart: i32 = 0
export let textEnd: i32 = 0
/** Whether it has a backslash. */
export let hasEscape: bool = false
/** The most digits in a row that it has. */
export let longestRun: i32 = 0

/**
 * Which of 16 bytes must be looked at: the end of a text, a backslash, control characters, digits, and what may be a sign
 * of characters that were garbled before: the second byte of U+00C3, and the first of U+FFFD.
 */
function marks(bytes: v128): i32 {
  return i8x16.bitmask(
    v128.or(
      v128.or(
        v128.or(i8x16.eq(bytes, i8x16.splat(34)), i8x16.eq(bytes, i8x16.splat(92))),
        v128.or(i8x16.le_u(bytes, i8x16.splat(31)), i8x16.eq(bytes, i8x16.splat(<i8>0x83))),
      ),
      v128.or(
        i8x16.eq(bytes, i8x16.splat(<i8>0xef)),
        i8x16.le_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(9)),
      ),
    ),
  )
}

/**
 * Past a text of at most so many characters.
 * @returns -1 where there is none, it is too long, a character is written by its number, or one may have been garbled
 */
export function text(p: i32, mostCharacters: i32): i32 {
  if (byteAt(p) != 34) return -1
  p++
  textStart = p
  hasEscape = false
  let longest: i32 = 0
  let escapes: i32 = 0
  for (;;) {
    let found: i32 = 0
    for (;;) {
      found = marks(v128.load(p))
      if (found) break
      p += 16
    }
    p += ctz(found)
    const byte = byteAt(p)
    if (byte == 34) break
    if (<u32>(byte - 48) < 10) {
      const start = p
      do p++
      while (<u32>(byteAt(p) - 48) < 10)
      if (p - start > longest) longest = p - start
      if (byteAt(p) == 34) break
    } else if (byte == 92) {
      if (!isShortEscape(byteAt(p + 1))) return -1
      escapes++
      p += 2
    } else if (byte == 0xef) {
      if (load<u16>(p, 1) == 0xbdbf) return -1
      p++
    } else if (byte == 0x83) {
      if (byteAt(p - 1) == 0xc3) return -1
      p++
    } else return -1
  }
  textEnd = p
  longestRun = longest
  hasEscape = escapes > 0
  if (p - textStart > mostCharacters && characters() - escapes > mostCharacters) return -1
  return p + 1
}

/** The letters that may follow a backslash; not the u, behind which any character may hide. */
function isShortEscape(byte: i32): bool {
  return (
    byte == 110 ||
    byte == 34 ||
    byte == 92 ||
    byte == 47 ||
    byte == 116 ||
    byte == 114 ||
    byte == 98 ||
    byte == 102
  )
}

/** The number of characters of the text, with each backslash as one. */
function characters(): i32 {
  let count: i32 = 0
  for (let p = textStart; p < textEnd; p++) if ((byteAt(p) & 0xc0) != 0x80) count++
  return count
}

/** Whether a byte of the text is marked in a table; what follows a backslash is passed over. */
export function holdsOne(table: i32): bool {
  let p = textStart
  while (p < textEnd) {
    const byte = byteAt(p)
    if (byteAt(table + byte)) return true
    p += byte == 92 ? 2 : 1
  }
  return false
}

/** Whether the text takes an automaton, of a table for each state, from its first state to one that may be the last. */
export function matches(states: i32, ends: i32): bool {
  if (hasEscape) return false
  let state: i32 = 1
  for (let p = textStart; p < textEnd; p++) {
    const byte = byteAt(p)
    if (byte > 127) return false
    state = byteAt(states + state * 128 + byte)
    if (state == 0) return false
  }
  return byteAt(states + ends + state) != 0
}

/**
 * Whether groups of digits may follow one another.
 *
 * @param all how many digits they have together
 * @param groups a number, and so many numbers of digits after which the next group may be parted by signs
 * @param sign digits right after this character are passed over
 */
export function holdsDigitGroups(all: i32, groups: i32, sign: i32): bool {
  let p = textStart
  while (p < textEnd) {
    if (<u32>(byteAt(p) - 48) > 9) {
      p++
      continue
    }
    const start = p
    do p++
    while (<u32>(byteAt(p) - 48) < 10)
    if (byteAt(start - 1) == sign) continue
    const count = p - start
    if (count == all) return true
    for (let i: i32 = 1; i <= byteAt(groups); i++) {
      if (count == byteAt(groups + i) && isFollowedByDigit(p)) return true
    }
  }
  return false
}

/** Whether signs that may part digits are followed by a digit: blanks, hyphens and all that is not ASCII. */
function isFollowedByDigit(p: i32): bool {
  while (byteAt(p) == 32 || byteAt(p) == 45 || byteAt(p) > 127) p++
  return <u32>(byteAt(p) - 48) < 10
}

/** So many texts of a list are compared. */
const MOST_TEXTS: i32 = 16
const TEXTS = <i32>memory.data(MOST_TEXTS * 8, 16)

/** Whether the text is none of those before it in its list, of which there are `count`; false where that is not sure. */
export function isNew(count: i32): bool {
  if (hasEscape || count >= MOST_TEXTS) return false
  const length = textEnd - textStart
  for (let i: i32 = 0; i < count; i++) {
    const at = TEXTS + i * 8
    if (load<i32>(at, 4) == length && isSame(load<i32>(at), textStart, length)) return false
  }
  store<i32>(TEXTS + count * 8, textStart)
  store<i32>(TEXTS + count * 8, length, 4)
  return true
}

function isSame(one: i32, other: i32, length: i32): bool {
  for (let i: i32 = 0; i < length; i++) if (byteAt(one + i) != byteAt(other + i)) return false
  return true
}
