/** What a sum of bytes can hold: one more each time. */
const MOST_SUMMED: i32 = 255 * 16

/**
 * The number of UTF-16 units of UTF-8: one for each byte that does not go on with a character, and one more for each that
 * begins one of four bytes.
 *
 * @param to the address behind the last; up to 16 bytes behind it are looked at and not counted
 */
export function utf16Units(from: i32, to: i32): i32 {
  let count: i32 = 0
  let p = from
  while (p + 16 <= to) {
    const stop = min(to, p + MOST_SUMMED)
    const begin = p
    let sums = i8x16.splat(0)
    let highest = i8x16.splat(0)
    for (; p + 16 <= stop; p += 16) {
      const bytes = v128.load(p)
      // A lane that holds is -1.
      sums = i8x16.sub(sums, beginnings(bytes))
      highest = i8x16.max_u(highest, bytes)
    }
    count += summed(sums)
    // Most texts have no character of four bytes.
    if (v128.any_true(fours(highest))) count += foursBetween(begin, p)
  }
  if (p < to) {
    const bytes = v128.load(p)
    const wanted = (1 << (to - p)) - 1
    count += popcnt(i8x16.bitmask(beginnings(bytes)) & wanted)
    count += popcnt(i8x16.bitmask(fours(bytes)) & wanted)
  }
  return count
}

/** The number of characters of four bytes in whole sixteens of bytes. */
function foursBetween(from: i32, to: i32): i32 {
  let count: i32 = 0
  for (let p = from; p < to; p += 16) count += popcnt(i8x16.bitmask(fours(v128.load(p))))
  return count
}

function beginnings(bytes: v128): v128 {
  return i8x16.gt_s(bytes, i8x16.splat(<i8>0xbf))
}

function fours(bytes: v128): v128 {
  return i8x16.ge_u(bytes, i8x16.splat(<i8>0xf0))
}

function summed(bytes: v128): i32 {
  const sums = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes))
  return (
    i32x4.extract_lane(sums, 0) +
    i32x4.extract_lane(sums, 1) +
    i32x4.extract_lane(sums, 2) +
    i32x4.extract_lane(sums, 3)
  )
}
