import type { Format, Options, Report } from '../../../api'
import { inOrder, isLines, reportOfLines } from '../../../api/lines'
import { encodingByMark } from '../../encoding'
import type { ByteSource } from './byte-source'
import { SharedCasesCheck } from './check-shared-cases'
import { decodeLines } from './decode-lines'
import { MergedRanges } from './merged-ranges'
import { scanRanges, type Scanning } from './scan-in-threads'
import { defaultSettings, type StreamSettings } from './settings'
import type { StreamThread } from './stream-thread'

const FORMAT: Format = 'ndjson'

/** What is wanted of a stream. */
export interface StreamOptions extends Options {
  asOf: string
  /** List so many findings. */
  most: number
  makesFixes: boolean
  tellsRecords: boolean
}

/** What is checked as a stream, and who helps. */
export interface StreamSource extends Pick<Scanning, 'source' | 'from' | 'onProgress'> {
  threads?: readonly StreamThread[]
}

/** What came of a stream. */
export interface Streamed {
  report: Report
  /** How many records were read, and their types in the order in which they were met. */
  read: { count: number; types: readonly (string | null)[] }
  /** Whether fixes may do harm to a case, which can only be told from the whole text: the fixes of the report do not count. */
  hasFixOfCase: boolean
}

const NEWLINE = 10
const HEAD = 1_000_000

/** Whether bytes that begin so are UTF-8 with a record a line. */
export function isStream(head: Uint8Array, isAll: boolean, options: Options): boolean {
  if (encodingByMark(head) !== 'utf8') return false
  const end = isAll ? head.length : head.lastIndexOf(NEWLINE) + 1
  return isLines(decodeLines(head.subarray(0, end)), options)
}

/** The beginning of a source, of which `isStream` is asked. */
export function headOf(source: ByteSource): Uint8Array {
  const head = new Uint8Array(Math.min(HEAD, source.size))
  return head.subarray(0, source.readInto(head, 0))
}

/**
 * Checks a source with a record a line as `validateText` checks its text: the same report, without those records that
 * nobody wants told, and without more than so many findings.
 *
 * @throws RangeError when a line is longer than can be held, or an error of the file system
 */
export async function checkStream(
  { source, from, threads = [], onProgress }: StreamSource,
  options: StreamOptions,
  settings: StreamSettings = defaultSettings,
): Promise<Streamed> {
  const { type, profile, asOf, most } = options
  const merged = new MergedRanges(most)
  const { rangeSize, chunkSize } = settings
  await scanRanges(
    { source, from, threads, onProgress, rangeSize, options: { ...options, chunkSize } },
    merged,
  )
  const cases = new SharedCasesCheck(source, merged, { type, profile, asOf }, settings, most).run()
  const findings = [
    ...(merged.wrongCharset ? [merged.wrongCharset] : []),
    ...merged.findings,
    ...cases.findings,
  ]
  if (findings.length > merged.findings.length) findings.sort(inOrder)
  if (findings.length > most) findings.length = most
  const { courses, counts } = merged
  const isOneCase = courses.count + cases.count === 1
  const report = reportOfLines(
    {
      format: FORMAT,
      records: merged.summaries,
      findings,
      counts: {
        error: counts.error + cases.counts.error,
        warning: counts.warning + cases.counts.warning,
        advice: counts.advice + cases.counts.advice,
      },
      summary: isOneCase ? (courses.summary ?? cases.summary) : undefined,
    },
    { profile, asOf },
  )
  return {
    report,
    read: { count: merged.records, types: [...merged.types] },
    hasFixOfCase: merged.hasFixOfCase || cases.hasFix,
  }
}
