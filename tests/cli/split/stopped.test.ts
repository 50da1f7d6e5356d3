import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bytesHeld } from '../../../src/cli/checking/stream/byte-source.ts'
import { Interrupted, interruptible } from '../../../src/cli/splitting/interruptible.ts'
import { splitSource } from '../../../src/cli/splitting/split-source.ts'
import { asUtf8 } from '../../../src/decoding/index.ts'
import { ndjson, straksmatch } from '../../fixtures/registrations.ts'
import { temporaryFolder } from '../../fixtures/temporary-folder.ts'

const temporary = temporaryFolder('split-stopped')

/** So much that it is read in several chunks. */
const source = bytesHeld([Buffer.from(ndjson(Array(4000).fill(straksmatch())))])

/** Splits, and is stopped when the first chunk has been written. */
async function stopped(folder: string): Promise<unknown> {
  const stop = new AbortController()
  const seen: string[][] = []
  try {
    return await splitSource({
      source,
      file: 'alle.ndjson',
      reading: asUtf8,
      parts: 2,
      by: 'borgerReference',
      folder,
      signal: stop.signal,
      onProgress: () => {
        seen.push(readdirSync(folder))
        stop.abort(new Interrupted('SIGINT'))
      },
    })
  } catch (error) {
    return { error, seen }
  }
}

test('work that is stopped shows no part before, and leaves nothing behind', async () => {
  const folder = join(temporary.path, 'a', 'b')
  expect(await stopped(folder)).toEqual({
    error: new Interrupted('SIGINT'),
    seen: [[expect.stringMatching(/^ufaerdig-/)]],
  })
  expect(existsSync(join(temporary.path, 'a'))).toBe(false)
})

test('a folder that was there is left, empty as it was', async () => {
  const folder = join(temporary.path, 'c')
  mkdirSync(folder)
  await stopped(folder)
  expect(readdirSync(folder)).toEqual([])
})

test('signals are heard while there is work, and only then', async () => {
  const count = () => process.listenerCount('SIGTERM')
  const before = count()
  let during = 0
  await interruptible((signal) => {
    during = count()
    return Promise.resolve(signal.aborted)
  })
  expect([during, count()]).toEqual([before + 1, before])
  await expect(interruptible(() => Promise.reject(new Error('itself')))).rejects.toThrow('itself')
  expect(count()).toBe(before)
})

test('it ends as a shell tells of a program that was stopped', () => {
  expect(new Interrupted('SIGINT').exitCode).toBe(130)
  expect(new Interrupted('SIGTERM').exitCode).toBe(143)
})
