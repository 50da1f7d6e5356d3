import { hasEscape, textStart, textEnd } from './text'

/** The hash of the reference of the record that was read last, if it has one. */
export let referenceHash: u64 = 0
export let hasReference: bool = false

export function forgetReference(): void {
  hasReference = false
}

/** Takes down the text that was read as the reference; false when it may be written in another way elsewhere. */
export function noteReference(): bool {
  if (hasEscape) return false
  let p = textStart
  let hash: u64 = 0x9e3779b97f4a7c15
  while (p + 8 <= textEnd) {
    hash = (hash ^ load<u64>(p)) * 0xff51afd7ed558ccd
    hash ^= hash >> 32
    p += 8
  }
  let rest: u64 = 0
  while (p < textEnd) {
    rest = (rest << 8) | (<u64>load<u8>(p))
    p++
  }
  hash = (hash ^ rest) * 0xc4ceb9fe1a85ec53
  hash ^= hash >> 33
  hash = (hash ^ (<u64>(textEnd - textStart))) * 0xff51afd7ed558ccd
  referenceHash = hash ^ (hash >> 29)
  hasReference = true
  return true
}
