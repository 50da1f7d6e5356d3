import { byteAt } from './json'
import { textStart, textEnd } from './text'

/**
 * Whether the text has a word whose hash is not in a table (build/recogniser/word-table.ts), or more bytes than `most`.
 * Digits are of words like letters. A word with letters other than a-z and those that begin with the byte C3 settles
 * nothing: it may be another way to write one of the table.
 */
export function saysMore(table: i32, most: i32): bool {
  if (textEnd - textStart > most) return true
  let p = textStart
  while (p < textEnd) {
    const byte = byteAt(p)
    if (byte == 92) {
      p += 2
      continue
    }
    if (!isOfWord(byte)) {
      p++
      continue
    }
    let hash: u32 = 0
    let isPlain = true
    let next = byte
    do {
      if (next > 127) {
        if (next == 0xc3) {
          hash = (hash * 31 + 0xe3) & 0xffff
          p++
          next = byteAt(p)
        } else isPlain = false
      }
      hash = (hash * 31 + <u32>(next | 0x20)) & 0xffff
      p++
      next = byteAt(p)
    } while (isOfWord(next))
    if (isPlain && byteAt(table + <i32>((hash ^ (hash >> 6)) & 1023)) == 0) return true
  }
  return false
}

function isOfWord(byte: i32): bool {
  return <u32>((byte | 0x20) - 97) < 26 || <u32>(byte - 48) < 10 || byte > 127
}
