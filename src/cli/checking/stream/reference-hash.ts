const WORD = 8
const MASK_64 = 64

const start = 0x9e3779b97f4a7c15n
const first = 0xff51afd7ed558ccdn
const second = 0xc4ceb9fe1a85ec53n

const times = (a: bigint, b: bigint) => BigInt.asUintN(MASK_64, a * b)

/**
 * The hash of a reference, as the recogniser makes it of one that it reads itself (build/recogniser/runtime/reference.ts): the
 * lower and the upper half.
 */
export function referenceHash(reference: string): { low: number; high: number } {
  const bytes = Buffer.from(reference)
  let hash = start
  let at = 0
  for (; at + WORD <= bytes.length; at += WORD) {
    hash = times(hash ^ bytes.readBigUInt64LE(at), first)
    hash ^= hash >> 32n
  }
  let rest = 0n
  for (; at < bytes.length; at++) rest = (rest << 8n) | BigInt(bytes[at] as number)
  hash = times(hash ^ rest, second)
  hash ^= hash >> 33n
  hash = times(hash ^ BigInt(bytes.length), first)
  hash ^= hash >> 29n
  return { low: Number(BigInt.asUintN(32, hash)), high: Number(hash >> 32n) }
}
