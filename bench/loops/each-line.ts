import { openSync, readSync } from 'node:fs'

const CHUNK = 1_000_000

/** Reads a file of UTF-8 in chunks and hands over its lines, as briefly as it can be written down. */
export function eachLine(file: string, take: (line: string) => void): void {
  const descriptor = openSync(file, 'r')
  const chunk = Buffer.allocUnsafe(CHUNK)
  const decoder = new TextDecoder()
  let rest = ''
  for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
    const text = rest + decoder.decode(chunk.subarray(0, read), { stream: true })
    let from = 0
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      take(text.slice(from, to))
      from = to + 1
    }
    rest = text.slice(from)
  }
}
