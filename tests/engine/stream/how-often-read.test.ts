import { expect, test, vi } from 'vitest'
import { ChunkedCheck, resolveOptions, type ChunkLimits } from '../../../src/engine/index.ts'
import { TableReader } from '../../../src/engine/read/flat/table/table-reader.ts'
import { ndjsonReader } from '../../../src/engine/read/json/ndjson-reader.ts'
import { another } from '../another-guidance/index.ts'

/** How much text is read in all, in parts of the text itself: 1 when each character is read once. */
function timesRead(
  reader: Pick<TableReader, 'read'>,
  chunks: readonly string[],
  limits: ChunkLimits,
): number {
  const options = resolveOptions(another, { asOf: '1999-06-20' }, () => '1999-06-20')
  const checker = new ChunkedCheck(options, {}, limits)
  const read = vi.spyOn(reader, 'read')
  for (const chunk of chunks) checker.add(chunk)
  checker.close()
  const characters = read.mock.calls.reduce((sum, [{ text }]) => sum + text.length, 0)
  read.mockRestore()
  return characters / chunks.join('').length
}

const kilobyte = `${'Grenene er skåret. '.repeat(52)}\n`

test('a quotation mark that is not closed is not read again for every chunk', () => {
  const sound = `seddel;notat\n${'udlån;\n'.repeat(30)}`
  const chunks = [sound, 'udlån;"', ...Array.from({ length: 300 }, () => kilobyte)]
  const times = timesRead(TableReader.prototype, chunks, { pieceSize: 1000 })
  // Twice as much each time it is looked at: 1 + 1/2 + 1/4 + ... and the end.
  expect(times).toBeGreaterThan(1)
  expect(times).toBeLessThan(4)
})

test('nor is a line that does not end', () => {
  const line = '{"seddel":"udlån"}\n'
  const chunks = [line, line, '{"notat":"', ...Array.from({ length: 300 }, () => kilobyte.trim())]
  expect(timesRead(ndjsonReader, chunks, { pieceSize: 1000 })).toBeLessThan(4)
})

test('what ends is read once, but for what is left of it at the end of a piece', () => {
  const line = `{"seddel":"udlån","notat":${JSON.stringify(kilobyte)}}\n`
  const chunks = Array.from({ length: 300 }, () => line)
  const times = timesRead(ndjsonReader, chunks, { pieceSize: 20_000 })
  expect(times).toBeGreaterThanOrEqual(1)
  expect(times).toBeLessThan(1.1)
})
