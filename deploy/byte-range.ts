/** A part of a file, both ends counted. */
export interface ByteRange {
  start: number
  end: number
}

/**
 * The part of a file that a request asks for, read as nginx reads it when it gives one part at a time.
 *
 * @param written the header `Range`
 * @param size of the file
 * @returns undefined for the whole file, `null` for a part it does not have
 */
export function byteRange(written: string | undefined, size: number): ByteRange | null | undefined {
  if (written === undefined || !/^bytes=/i.test(written)) return undefined
  const asked = written.slice('bytes='.length)
  if (asked.includes(',')) return undefined
  const [, from = '', to = ''] = /^\s*(\d*)-(\d*)\s*$/.exec(asked) ?? []
  if (from === '' && to === '') return null
  if (from === '') {
    const start = Math.max(0, size - Number(to))
    return start < size ? { start, end: size - 1 } : null
  }
  const start = Number(from)
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start <= end ? { start, end } : null
}
