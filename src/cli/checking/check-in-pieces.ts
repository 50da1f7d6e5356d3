import { ChunkedCheck } from '../../api/stream'
import { asUtf8, decodeChunks, isNotUtf8, readingOfAll, readingOfHead } from '../../decoding'
import type { Reading } from '../../decoding'
import { unreadable } from '../input'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { MOST_LISTED, notesOn } from './long-files'
import { tooLong, type Source } from './source'
import { errorIsOfFiles } from './stream/error-is-of-files'

/**
 * Checks a file too long to be held: a line, or a row of a table, at a time. What cannot be cut, because it is one value
 * or fields on lines, is held as long as that can be.
 *
 * @throws WrongUse when it cannot be read or held
 */
export async function checkInPieces(
  source: Source,
  options: CheckOptions,
  onProgress: OnProgress,
): Promise<Checked> {
  // What is no text was refused before.
  const reading = (await orUnreadable(source, readingOfHead(source.read()))) ?? asUtf8
  try {
    return await checkAs(reading, source, options, onProgress)
  } catch (error) {
    if (!isNotUtf8(error)) throw error
    const ofAll = await orUnreadable(source, readingOfAll(source.read()))
    return checkAs(ofAll, source, options, onProgress)
  }
}

async function checkAs(
  reading: Reading,
  source: Source,
  { type, format, profile, asOf, maxFindings, fix, tellsRecords }: CheckOptions,
  onProgress: OnProgress,
): Promise<Checked> {
  const { name, size, read } = source
  const most = maxFindings ?? MOST_LISTED
  const checker = new ChunkedCheck({
    type,
    format,
    profile,
    asOf,
    maxFindings: most,
    // Of each code so many, so that the first of them all are among those that are kept.
    maxPerCode: most,
    maxRecords: tellsRecords ? Infinity : 0,
  })
  await eachText((text, share) => {
    checker.add(text)
    onProgress(share)
    return true
  })
  if (checker.close()) await eachText((text) => checker.addAgain(text))
  const { report, records: count, types } = checker.report()
  return {
    about: { file: name, report, reading, read: { count, types } },
    notes: notesOn(report, name, { fix, maxFindings }),
  }

  /** Reads the file from its beginning, until no more is wanted. */
  async function eachText(take: (text: string, share: number) => boolean): Promise<void> {
    try {
      for await (const { text, bytes } of decodeChunks(read(), reading)) {
        if (!take(text, bytes / size)) return
      }
    } catch (error) {
      throw error instanceof RangeError ? tooLong(source) : told(name, error)
    }
  }
}

const orUnreadable = <Result>({ name }: Source, reading: Promise<Result>): Promise<Result> =>
  reading.catch((error: unknown) => {
    throw told(name, error)
  })

/** What is no error of files is a slip of ours, and must not be told as a fault of the file. */
const told = (name: string, error: unknown): unknown =>
  errorIsOfFiles(error) ? unreadable(name, error) : error
