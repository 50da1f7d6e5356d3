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

/** Where no fixes are made: everywhere but where the whole text is at hand. */
export const withoutFixes = ({ findings, ...report }: Report) => ({
  ...report,
  findings: findings.map(({ fix: _, ...finding }) => finding),
})

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

  const chunks = cut(bytes, places).map((chunk) => Buffer.from(chunk))
  const source = {
    ...namedFile('fil'),
    size: bytes.length,
    isDocument: false,
    read: () => chunks,
  }
  const options = { asOf: AS_OF, fix: false, tellsRecords: true, tellsFixes: false }
  const { about } = await checkInPieces(source, options, nothing)
  expect(about.reading).toEqual(decoded.reading)
  expect(withoutFixes(about.report)).toEqual(whole)

  const held = bytesHeld([bytes])
  const reading = readingOfStream(held, {})
  if (reading) {
    const settings = { rangeSize, chunkSize: 500, batchSize: 500, hashBits: 32 }
    const wanted = { asOf: AS_OF, most: Infinity, makesFixes: false, tellsRecords: true }
    const asked = { source: held, from: { pieces: [bytes] } }
    const as = decoded.reading
    const { report } = await checkStream(asked, { ...wanted, reading: as }, settings)
    expect(withoutFixes(report)).toEqual(whole)
  }

  const pace = {
    chunkSize: 7,
    maxBuffered: 1e6,
    pause: () => Promise.resolve(),
    isStopped: () => false,
  }
  const listeners = { progress: nothing, partial: nothing }
  const large = await runLarge(new Blob([Uint8Array.from(bytes)]), { asOf: AS_OF }, pace, listeners)
  expect(large.result.run.reading).toEqual(decoded.reading)
  expect(withoutFixes(large.result.report)).toEqual(whole)
}
