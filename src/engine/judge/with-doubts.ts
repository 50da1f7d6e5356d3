import { tokensOf } from '../model/pointer'
import type { TextRecord } from '../model/record'
import type { RecordVerdict } from './check-record'

/**
 * Adds to a verdict what the reader doubts. One fault, one finding: where the value itself is wrong, or was changed after it
 * was read, there is nothing left to doubt.
 *
 * @param value the record that was judged: as it was read, or with changes that are tried
 * @param isRule whether a code is that of a rule; other faults are of reading and structure
 */
export function withDoubts(
  verdict: RecordVerdict,
  { doubts = [], value: read }: Pick<TextRecord, 'doubts' | 'value'>,
  value: unknown,
  isRule: (code: string) => boolean,
): RecordVerdict {
  if (doubts.length === 0) return verdict
  const { type, faults } = verdict
  const isWrong = (path: string) =>
    faults.some((fault) => fault.path === path && !isRule(fault.code))
  const isAsRead = (path: string) => valueAt(value, path) === valueAt(read, path)
  const left = doubts.filter(({ path }) => isAsRead(path) && !isWrong(path))
  return { type, faults: [...faults, ...left] }
}

/** What stands at a pointer; undefined where there is nothing. */
const valueAt = (record: unknown, path: string): unknown =>
  tokensOf(path).reduce<unknown>(
    (value, token) => (value as Record<string, unknown> | null | undefined)?.[token],
    record,
  )
