const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/**
 * The checksum of a zip container, counted on piece by piece.
 *
 * @param before the checksum of what lies before; 0 at the beginning
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before
  // By index: there are millions of them, and an iterator takes several times as long.
  let at = 0
  while (at < bytes.length) {
    value = (value >>> 8) ^ (TABLE[(value ^ (bytes[at++] as number)) & 0xff] as number)
  }
  return ~value >>> 0
}
