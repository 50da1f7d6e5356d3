import { setFlagsFromString } from 'node:v8'
import { nameOf } from '../input'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { MOST_LISTED, MOST_WHOLE, notesOn } from './long-files'
import { tooLong, unreadable, type Source } from './source'
import { bytesHeld, bytesOfFile, type ByteSource } from './stream/byte-source'
import { checkStream, headOf, isStream } from './stream/check-stream'
import { errorIsOfFiles } from './stream/error-is-of-files'
import type { StreamThread } from './stream/stream-thread'

/**
 * Whether a source is sure to have a record a line, so that it can be checked as a stream.
 *
 * @throws WrongUse when it cannot be read
 */
export function isOneRecordALine(
  source: Source,
  { type, format, asOf }: CheckOptions,
): Promise<boolean> {
  return withBytes(source, (bytes) => {
    const head = headOf(bytes)
    return isStream(head, head.length === bytes.size, { type, format, asOf })
  })
}

/**
 * Checks a source with a record a line, on this thread and those that help.
 *
 * @returns nothing where the answer needs more than can be told of a stream: what is to be put right, or fixes that touch
 *   the course of cases. It is then to be checked as a whole.
 * @throws WrongUse when it cannot be read, or a line cannot be held
 */
export async function checkAsStream(
  source: Source,
  options: CheckOptions,
  onProgress: OnProgress,
  threads: readonly StreamThread[] = [],
): Promise<Checked | undefined> {
  const { type, profile, asOf, maxFindings, fix, tellsRecords, tellsFixes } = options
  const { file, size, held } = source
  const name = nameOf(file)
  const isLong = size > MOST_WHOLE
  // What is made and let go in between is little at a time: room for more of it would only be cleared more seldom. The
  // flag is looked at whenever that room is about to grow, so it may be set while the program runs.
  if (isLong) setFlagsFromString('--semi-space-growth-factor=1')
  const most = maxFindings ?? (isLong ? MOST_LISTED : Infinity)
  const makesFixes = tellsFixes && !isLong && !fix
  const { report, read, hasFixOfCase } = await withBytes(source, async (bytes) => {
    try {
      const from = held ? { pieces: held } : { file }
      const wanted = { type, profile, asOf, most, makesFixes, tellsRecords }
      return await checkStream({ source: bytes, from, threads, onProgress }, wanted)
    } catch (error) {
      throw error instanceof RangeError ? tooLong(name) : error
    }
  })
  const { error, warning, advice } = report.counts
  const count = error + warning + advice
  if (!isLong && (hasFixOfCase || (fix && count > 0))) return undefined
  return {
    about: { file: name, report, read, ...(fix && !isLong && { mended: 0 }) },
    notes: isLong ? notesOn(report, name, options) : [],
  }
}

/** Opens the bytes of a source for as long as they are used, and closes them also when that goes wrong. */
async function withBytes<Result>(
  { file, held }: Source,
  use: (bytes: ByteSource) => Result | Promise<Result>,
): Promise<Result> {
  let bytes: ByteSource | undefined
  try {
    bytes = held ? bytesHeld(held) : bytesOfFile(file)
    return await use(bytes)
  } catch (error) {
    throw errorIsOfFiles(error) ? unreadable(file, error) : error
  } finally {
    bytes?.close()
  }
}
