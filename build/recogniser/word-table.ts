/** As many as the runtime takes of a hash. */
const SIZE = 1024

const encoder = new TextEncoder()

/**
 * For each hash of a word, whether a word of the lists has it. Two words may have one hash, so that a word whose hash is
 * there may be another; one whose hash is not is another for certain.
 *
 * @param lists words with a space between
 * @throws Error for a word of other letters than the runtime knows
 */
export function wordTable(lists: readonly string[]): number[] {
  const table = Array.from({ length: SIZE }, () => 0)
  for (const word of lists.flatMap((list) => list.split(' '))) {
    if (!/^[0-9a-zæøå]+$/.test(word))
      throw new Error(`"${word}" has more than digits and the letters a-z, æ, ø and å`)
    table[hashOf(word)] = 1
  }
  return table
}

/** The runtime counts the same (runtime/words.ts), over bytes with the bit set that makes small letters of capitals. */
function hashOf(word: string): number {
  let hash = 0
  for (const byte of encoder.encode(word)) hash = (hash * 31 + (byte | 0x20)) & 0xffff
  return (hash ^ (hash >> 6)) & (SIZE - 1)
}
