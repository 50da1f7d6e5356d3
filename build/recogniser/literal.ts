const encoder = new TextEncoder()

/** The number of bytes of a text in UTF-8. */
export const byteLength = (text: string): number => encoder.encode(text).length

/**
 * An expression that is true when a text stands at an address, in as few comparisons of up to eight bytes as it takes;
 * the last may look at bytes once more that one before it has looked at.
 *
 * @param address an expression without side effects
 */
export function standsAt(address: string, text: string): string {
  const bytes = encoder.encode(text)
  const parts: string[] = []
  const compare = (from: number, width: number) => {
    const digits = [...bytes.subarray(from, from + width)].reverse().map(hexOf).join('')
    parts.push(`load<u${width * 8}>(${address}, ${from}) == 0x${digits}`)
  }
  let from = 0
  for (const width of [8, 4, 2, 1]) {
    while (bytes.length - from >= width) {
      compare(from, width)
      from += width
    }
    const rest = bytes.length - from
    if (rest > width / 2 && bytes.length >= width) {
      compare(bytes.length - width, width)
      from = bytes.length
    }
  }
  return `(${parts.join(' && ')})`
}

const hexOf = (byte: number) => byte.toString(16).padStart(2, '0')
