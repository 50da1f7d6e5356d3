import { expect } from 'vitest'
import { validateText, type Report } from '../../src/api/index.ts'
import { checkInPieces } from '../../src/cli/checking/check-in-pieces.ts'
import { bytesHeld } from '../../src/cli/checking/stream/byte-source.ts'
import { checkStream, readingOfStream } from '../../src/cli/checking/stream/check-stream.ts'
import { namedFile } from '../../src/cli/files/named-file.ts'
import { runLarge } from '../../src/components/validator/large/run-large.ts'
import { decode } from '../../src/decoding/index.ts'
import { cut } from '../decoding/bytes.ts'
import { AS_OF } from '../fixtures/as-of.ts'

const nothing = () => undefined

/** What one way of checking says of bytes. */
export interface Answer {
  reading: unknown
  report: Report
}

/** Where no fixes are made: everywhere but where the whole text is at hand. */
export const withoutFixes = ({ findings, ...report }: Report) => ({
  ...report,
  findings: findings.map(({ fix: _, ...finding }) => finding),
})

/** As the command line checks, in pieces. @param places where they are cut */
export async function answerInPieces(
  bytes: Uint8Array,
  places: readonly number[],
): Promise<Answer> {
  const chunks = cut(bytes, places).map((chunk) => Buffer.from(chunk))
  const source = {
    ...namedFile('fil'),
    size: bytes.length,
    isDocument: false,
    read: () => chunks,
  }
  const options = { asOf: AS_OF, fix: false, tellsRecords: true, tellsFixes: false }
  const { about } = await checkInPieces(source, options, nothing)
  return { reading: about.reading, report: about.report }
}

/**
 * As the command line checks a stream in ranges.
 *
 * @param rangeSize how many bytes a range has
 * @returns undefined where it is no stream: a record does not stand on each line
 */
export async function answerAsStream(
  bytes: Uint8Array,
  rangeSize: number,
): Promise<Report | undefined> {
  const source = bytesHeld([bytes])
  const reading = readingOfStream(source, {})
  if (!reading) return undefined
  const settings = { rangeSize, chunkSize: 500, batchSize: 500, hashBits: 32 }
  const wanted = { asOf: AS_OF, most: Infinity, makesFixes: false, tellsRecords: true }
  const asked = { source, from: { pieces: [bytes] } }
  const { report } = await checkStream(
    asked,
    { ...wanted, reading: decode(bytes)!.reading },
    settings,
  )
  return report
}

/** As the worker of the page checks. */
export async function answerInWorker(bytes: Uint8Array): Promise<Answer> {
  const pace = {
    chunkSize: 7,
    maxBuffered: 1e6,
    pause: () => Promise.resolve(),
    isStopped: () => false,
  }
  const listeners = { progress: nothing, partial: nothing }
  const blob = new Blob([Uint8Array.from(bytes)])
  const { result } = await runLarge(blob, { asOf: AS_OF }, pace, listeners)
  return { reading: result.run.reading, report: result.report }
}

/**
 * Bytes get one report, whoever checks them: the engine with the whole text at hand, the command line in pieces, cut anywhere,
 * and as a stream in ranges, where a record stands on each line, and the worker of the page.
 *
 * @param places where the pieces are cut
 * @param rangeSize how many bytes a range of the stream has
 */
export async function expectOneReport(
  bytes: Uint8Array,
  places: readonly number[],
  rangeSize: number,
): Promise<void> {
  const decoded = decode(bytes)
  if (!decoded) return
  const whole = withoutFixes(validateText(decoded.text, { asOf: AS_OF }))
  for (const answer of [await answerInPieces(bytes, places), await answerInWorker(bytes)]) {
    expect(answer.reading).toEqual(decoded.reading)
    expect(withoutFixes(answer.report)).toEqual(whole)
  }
  const ofStream = await answerAsStream(bytes, rangeSize)
  if (ofStream) expect(withoutFixes(ofStream)).toEqual(whole)
}
