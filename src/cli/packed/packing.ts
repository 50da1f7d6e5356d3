/** How a file is packed. */
export type Packing = 'gz' | 'zst'

const GZIP = [0x1f, 0x8b]
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd]

/**
 * How bytes that begin so are packed; undefined when they are not. What a file is, is known by what it holds: one that is
 * named so and holds text is text. An end of nothing where something packed was to be is no text.
 *
 * @param name of the file
 */
export function packingOf(bytes: Uint8Array, name: string): Packing | undefined {
  if (beginsAs(bytes, GZIP)) return 'gz'
  if (beginsAs(bytes, ZSTD)) return 'zst'
  const [, ending] = /\.(gz|zst)$/i.exec(name) ?? []
  return bytes.length < ZSTD.length ? (ending?.toLowerCase() as Packing | undefined) : undefined
}

/** Whether a file has the name of one that is packed. */
export const isNamedAsPacked = (name: string): boolean => /\.(?:gz|zst)$/i.test(name)

const beginsAs = (bytes: Uint8Array, magic: readonly number[]) =>
  bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte)
