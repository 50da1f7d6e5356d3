import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { validateText } from '../../../src/api/index.ts'
import { bytesHeld, bytesOfFile } from '../../../src/cli/checking/stream/byte-source.ts'
import { checkStream } from '../../../src/cli/checking/stream/check-stream.ts'
import { StreamThread } from '../../../src/cli/checking/stream/stream-thread.ts'
import { asUtf8, decode, isNotUtf8 } from '../../../src/decoding/index.ts'
import { builtPackage } from '../../built/package.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import { texts } from './files.ts'

const built = pathToFileURL(`${builtPackage}stream-worker.js`)

let folder = ''
let threads: StreamThread[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'modtagelse-threads-'))
  threads = [new StreamThread(built), new StreamThread(built)]
})

afterAll(() => {
  for (const thread of threads) thread.end()
  rmSync(folder, { recursive: true })
})

const wanted = {
  asOf: AS_OF,
  most: Infinity,
  makesFixes: false,
  tellsRecords: true,
  reading: asUtf8,
}
const settings = { chunkSize: 2000, batchSize: 1000, hashBits: 32 }

test('the answer is the same, however many threads there are', async () => {
  const file = join(folder, 'a.ndjson')
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 50, max: 3000 }), async (text, rangeSize) => {
      writeFileSync(file, text)
      const { text: decoded, reading } = decode(Buffer.from(text))!
      const whole = validateText(decoded, { asOf: AS_OF })
      const findings = whole.findings.map(({ fix: _, ...finding }) => finding)
      for (const count of [0, 1, 2]) {
        const source = bytesOfFile(file)
        const helping = { source, from: { file }, threads: threads.slice(0, count) }
        const { report } = await checkStream(
          helping,
          { ...wanted, reading },
          { ...settings, rangeSize },
        )
        source.close()
        expect(report).toEqual({ ...whole, findings })
      }
    }),
    { numRuns: 60 },
  )
})

test('bytes that are held are seen by all threads', async () => {
  const line = '{"registreringstype":"oplysning","borgerReference":"a"}\n'
  const shared = Buffer.from(new SharedArrayBuffer(line.length * 500))
  shared.fill(line)
  const source = bytesHeld([shared])
  const { report } = await checkStream({ source, from: { pieces: [shared] }, threads }, wanted, {
    ...settings,
    rangeSize: 1000,
  })
  expect(report).toEqual(
    (({ findings, ...whole }) => ({
      ...whole,
      findings: findings.map(({ fix: _, ...finding }) => finding),
    }))(validateText(shared.toString(), { asOf: AS_OF })),
  )
})

test('a thread that meets what is no UTF-8 says so, and reads it as what it is told it is', async () => {
  const line = '{"registreringstype":"oplysning","borgerReference":"a"}\n'
  const bytes = Buffer.concat([
    Buffer.from(line.repeat(2000)),
    Buffer.from(line.replace('"a"', '"på øen"'), 'latin1'),
  ])
  const source = { source: bytesHeld([bytes]), from: { pieces: [bytes] }, threads }
  const cut = { ...settings, rangeSize: 1000 }
  await expect(checkStream(source, wanted, cut)).rejects.toSatisfy(isNotUtf8)
  const { text, reading } = decode(bytes)!
  const { report } = await checkStream(source, { ...wanted, reading }, cut)
  const { findings, ...whole } = validateText(text, { asOf: AS_OF })
  expect(report).toEqual({ ...whole, findings: findings.map(({ fix: _, ...one }) => one) })
})

describe('a thread that cannot go on', () => {
  const line = `${JSON.stringify({ registreringstype: 'oplysning', tekst: 'ord' })}\n`
  const source = () => bytesHeld([Buffer.from(line.repeat(2000))])
  const scan = (from: { file: string } | { pieces: Buffer[] }, helping: StreamThread[]) =>
    checkStream({ source: source(), from, threads: helping }, wanted, {
      ...settings,
      rangeSize: 300,
    })

  test('says what stopped it, and is there for the next file', async () => {
    await expect(scan({ file: join(folder, 'findes-ikke') }, threads)).rejects.toMatchObject({
      code: 'ENOENT',
    })
    const { read } = await scan({ pieces: [Buffer.from(line.repeat(2000))] }, threads)
    expect(read.count).toBe(2000)
  })

  test('because it cannot begin at all ends the work with an error', async () => {
    const missing = new StreamThread(new URL('file:///findes/ikke.js'))
    await expect(scan({ pieces: [] }, [missing])).rejects.toThrow('ikke.js')
    missing.end()
  })
})
