import { reportPath, STANDARD_INPUT } from '../report-path'
import { asText, type FilePath } from './file-path'

/** What standard input is asked for by. */
export const STDIN = '-'

/** Something to read: a file, or standard input. */
export interface NamedFile {
  /** What opens it; "-" for standard input. */
  path: FilePath
  /** What reports and messages call it. */
  name: string
}

export const namedFile = (path: FilePath): NamedFile => ({
  path,
  name: path === STDIN ? STANDARD_INPUT : path.length === 0 ? '""' : reportPath(asText(path)),
})
