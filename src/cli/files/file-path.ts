import { isUtf8 } from 'node:buffer'
import { sep } from 'node:path'

/** What opens a file; bytes where its name is no UTF-8, which no text could hold. */
export type FilePath = string | Buffer

/** The path of what lies in a folder. */
export function joined(folder: FilePath, name: Buffer): FilePath {
  const before = Buffer.from(folder)
  const divider = before.length === 0 || before.at(-1) === sep.charCodeAt(0) ? '' : sep
  return textIfUtf8(Buffer.concat([before, Buffer.from(divider), name]))
}

/** The same path with another ending; undefined where it does not have the one it is to have. */
export function withOtherEnding(
  path: FilePath,
  ending: string,
  other: string,
): FilePath | undefined {
  const bytes = Buffer.from(path)
  const end = bytes.length - ending.length
  if (bytes.toString('latin1', Math.max(end, 0)) !== ending) return undefined
  return textIfUtf8(Buffer.concat([bytes.subarray(0, end), Buffer.from(other)]))
}

const textIfUtf8 = (path: Buffer): FilePath => (isUtf8(path) ? path.toString() : path)

/** A path as text; bytes that are no UTF-8 are written out, as `\xE6`, so that two names do not look the same. */
export function asText(path: FilePath): string {
  if (typeof path === 'string') return path
  let text = ''
  for (let at = 0; at < path.length;) {
    const length = LENGTHS.find((count) => isUtf8(path.subarray(at, at + count)))
    text += length
      ? path.toString('utf8', at, at + length)
      : `\\x${path.toString('hex', at, at + 1).toUpperCase()}`
    at += length ?? 1
  }
  return text
}

/** So many bytes a character of UTF-8 may have. */
const LENGTHS = [1, 2, 3, 4]
