/** The byte at an address. */
export function byteAt(p: i32): i32 {
  return <i32>load<u8>(p)
}

/** Past spaces and tabs. A line break ends a record, so that it is none of them. */
export function pastBlanks(p: i32): i32 {
  while (byteAt(p) == 32 || byteAt(p) == 9) p++
  return p
}

/** Past a colon and the blanks around it; -1 when there is none. */
export function pastColon(p: i32): i32 {
  p = pastBlanks(p)
  return byteAt(p) == 58 ? pastBlanks(p + 1) : -1
}

/** Past a whole number as it is usually written; -1 for any other. */
export function integer(p: i32): i32 {
  if (byteAt(p) == 45) p++
  const start = p
  while (<u32>(byteAt(p) - 48) < 10) p++
  const count = p - start
  if (count == 0 || count > 15 || (count > 1 && byteAt(start) == 48)) return -1
  return p
}
