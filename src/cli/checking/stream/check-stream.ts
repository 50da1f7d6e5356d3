import type { Format, Options, Report } from '../../../api'
import { inOrder, isLines, reportOfLines } from '../../../api/lines'
import { ByteDecoder, BytesLook, isNotUtf8, readingByHead, type Reading } from '../../../decoding'
import type { ByteSource } from './byte-source'
import { SharedCasesCheck } from './check-shared-cases'
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
  /** How the bytes are read. UTF-8 is held to be such throughout; nothing is made of what turns out to be none. */
  reading: Reading
  /** Whether lost letters are told, which are told of a text once; of a part of one, in one of them. Default true. */
  tellsLoss?: boolean | undefined
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

/**
 * How a source is read that is sure to have a record a line, as far as its beginning tells: it is then checked as a stream.
 *
 * @returns undefined where that is not sure, and for UTF-16, whose lines do not end in one byte
 * @throws an error of the file system
 */
export function readingOfStream(source: ByteSource, options: Options): Reading | undefined {
  const head = headOf(source)
  const reading = readingByHead(head)
  if (reading?.encoding !== 'utf-8') return undefined
  try {
    return beginsAsLines(source, head, reading, options) ? reading : undefined
  } catch (error) {
    if (!isNotUtf8(error)) throw error
    return readingOfOther(source, options)
  }
}

/**
 * The same for a source that turned out to be no UTF-8. All of it is looked at.
 *
 * @throws an error of the file system
 */
export function readingOfOther(source: ByteSource, options: Options): Reading | undefined {
  const look = new BytesLook()
  const room = new Uint8Array(Math.min(HEAD, source.size))
  for (let at = 0; at < source.size; at += room.length) {
    look.add(room.subarray(0, source.readInto(room, at)))
  }
  const reading = look.reading()
  return beginsAsLines(source, headOf(source), reading, options) ? reading : undefined
}

/** @throws NotUtf8 when it is to be UTF-8, and is none */
function beginsAsLines(
  source: ByteSource,
  head: Uint8Array,
  reading: Reading,
  options: Options,
): boolean {
  const end = head.length === source.size ? head.length : head.lastIndexOf(NEWLINE) + 1
  const lines = head.subarray(reading.markLength, Math.max(reading.markLength, end))
  return isLines(new ByteDecoder(reading).decode(lines, true), options)
}

function headOf(source: ByteSource): Uint8Array {
  const head = new Uint8Array(Math.min(HEAD, source.size))
  return head.subarray(0, source.readInto(head, 0))
}

/**
 * Checks a source with a record a line as `validateText` checks its text: the same report, without those records that
 * nobody wants told, and without more than so many findings.
 *
 * @throws NotUtf8 when it is to be UTF-8, and is none; RangeError when a line is longer than can be held, or an error of the
 *   file system
 */
export async function checkStream(
  { source, from, threads = [], onProgress }: StreamSource,
  options: StreamOptions,
  settings: StreamSettings = defaultSettings,
): Promise<Streamed> {
  const { type, profile, asOf, most, reading, tellsLoss } = options
  const merged = new MergedRanges(most, tellsLoss)
  const { rangeSize, chunkSize } = settings
  await scanRanges(
    { source, from, threads, onProgress, rangeSize, options: { ...options, chunkSize } },
    merged,
  )
  const cases = new SharedCasesCheck(
    source,
    merged,
    { type, profile, asOf, reading },
    settings,
    most,
  ).run()
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
