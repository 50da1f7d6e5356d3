import { setFlagsFromString } from 'node:v8'
import { isNotUtf8, type Reading } from '../../decoding'
import { unreadable } from '../input'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { MOST_LISTED, MOST_WHOLE, notesOn } from './long-files'
import { tooLong, type Source } from './source'
import { bytesHeld, bytesOfFile, type ByteSource } from './stream/byte-source'
import {
  checkStream,
  readingOfOther,
  readingOfStream,
  type Streamed,
  type StreamOptions,
} from './stream/check-stream'
import { errorIsOfFiles } from './stream/error-is-of-files'
import type { StreamThread } from './stream/stream-thread'

/**
 * How a source is read that is sure to have a record a line, so that it can be checked as a stream; undefined where that is
 * not sure.
 *
 * @throws WrongUse when it cannot be read
 */
export const readingOfLines = (
  source: Source,
  options: CheckOptions,
): Promise<Reading | undefined> =>
  withBytes(source, (bytes) => readingOfStream(bytes, asked(options)))

/** What tells whether there is a record a line. */
const asked = ({ type, format, asOf }: CheckOptions) => ({ type, format, asOf })

/**
 * Checks a source with a record a line, on this thread and those that help. One that was taken for UTF-8 and turns out to be
 * none is looked at as a whole, and checked anew as what it is.
 *
 * @returns nothing where the answer needs more than can be told of a stream: what is to be put right, or fixes that touch
 *   the course of cases. It is then to be checked as a whole.
 * @throws WrongUse when it cannot be read, or a line cannot be held
 */
export async function checkAsStream(
  source: Source,
  reading: Reading,
  options: CheckOptions,
  onProgress: OnProgress,
  threads: readonly StreamThread[] = [],
): Promise<Checked | undefined> {
  try {
    return await checkAs(reading, source, options, onProgress, threads)
  } catch (error) {
    if (!isNotUtf8(error)) throw error
    const other = await withBytes(source, (bytes) => readingOfOther(bytes, asked(options)))
    return other && checkAs(other, source, options, onProgress, threads)
  }
}

async function checkAs(
  reading: Reading,
  source: Source,
  options: CheckOptions,
  onProgress: OnProgress,
  threads: readonly StreamThread[],
): Promise<Checked | undefined> {
  const { fix } = options
  const { name, size } = source
  const isLong = size > MOST_WHOLE
  const { report, read, hasFixOfCase } = await streamed(source, options, {
    reading,
    isLong,
    onProgress,
    threads,
  })
  const { error, warning, advice } = report.counts
  const count = error + warning + advice
  if (!isLong && (hasFixOfCase || (fix && count > 0))) return undefined
  return {
    about: { file: name, report, reading, read, ...(fix && !isLong && { mended: 0 }) },
    notes: isLong ? notesOn(report, name, options) : [],
  }
}

/** How a source is streamed. */
interface Streaming extends Pick<StreamOptions, 'reading' | 'tellsLoss'> {
  /** Whether the whole file is long, of which this may be a part: then there are no fixes, and not all is listed. */
  isLong: boolean
  onProgress: OnProgress
  threads: readonly StreamThread[]
}

/**
 * What comes of a source with a record a line.
 *
 * @throws NotUtf8 when it is to be UTF-8, and is none; WrongUse when it cannot be read, or a line cannot be held
 */
export function streamed(
  source: Source,
  { type, profile, asOf, maxFindings, fix, tellsRecords, tellsFixes }: CheckOptions,
  { reading, tellsLoss, isLong, onProgress, threads }: Streaming,
): Promise<Streamed> {
  const { path, held } = source
  // What is made and let go in between is little at a time: room for more of it would only be cleared more seldom. The
  // flag is looked at whenever that room is about to grow, so it may be set while the program runs.
  if (isLong) setFlagsFromString('--semi-space-growth-factor=1')
  const most = maxFindings ?? (isLong ? MOST_LISTED : Infinity)
  const makesFixes = tellsFixes && !isLong && !fix
  return withBytes(source, async (bytes) => {
    try {
      const from = held ? { pieces: held } : { file: path }
      const wanted = { type, profile, asOf, most, makesFixes, tellsRecords, reading, tellsLoss }
      return await checkStream({ source: bytes, from, threads, onProgress }, wanted)
    } catch (error) {
      throw error instanceof RangeError ? tooLong(source) : error
    }
  })
}

/**
 * Opens the bytes of a source for as long as they are used, and closes them also when that goes wrong.
 *
 * @throws WrongUse when they cannot be read
 */
export async function withBytes<Result>(
  { path, name, held }: Source,
  use: (bytes: ByteSource) => Result | Promise<Result>,
): Promise<Result> {
  let bytes: ByteSource | undefined
  try {
    bytes = held ? bytesHeld(held) : bytesOfFile(path)
    return await use(bytes)
  } catch (error) {
    throw errorIsOfFiles(error) ? unreadable(name, error) : error
  } finally {
    bytes?.close()
  }
}
