import { constants, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { unpacked } from '../../src/cli/packed/unpacked.ts'
import { packingOf } from '../../src/cli/packed/packing.ts'
import { BROKEN_PACK } from '../../src/cli/reason.ts'

const first = Buffer.from('{"a":1}\n'.repeat(40))
const second = Buffer.from(Array.from({ length: 30 }, (_, at) => `{"b":${at ** 3}}\n`).join(''))
const checked = (bytes: Buffer) =>
  zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } })

/** Cuts bytes into parts. */
const inParts = (bytes: Buffer, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )

async function unpack(bytes: Buffer, packing: 'gz' | 'zst', size = 7): Promise<string> {
  return Buffer.concat(await Array.fromAsync(unpacked(inParts(bytes, size), packing))).toString()
}

const skipped = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])

describe.each([
  ['gz', gzipSync(first), gzipSync(second)],
  ['zst', zstdCompressSync(first), zstdCompressSync(second)],
  ['zst', checked(first), checked(second)],
] as const)('%s', (packing, one, other) => {
  const both = Buffer.concat([one, other])

  test('comes out as it was, also when it was packed in two pieces', async () => {
    expect(await unpack(one, packing)).toBe(first.toString())
    for (const size of [1, 3, one.length, both.length]) {
      expect(await unpack(both, packing, size)).toBe(`${first}${second}`)
    }
  })

  test('is broken wherever it is cut but between two pieces', async () => {
    for (let length = 1; length < both.length; length++) {
      const read = unpack(both.subarray(0, length), packing, 50)
      if (length === one.length) expect(await read).toBe(first.toString())
      else await expect(read, `cut at ${length}`).rejects.toMatchObject({ code: BROKEN_PACK })
    }
  })

  test('is broken when something else stands behind it', async () => {
    for (const rest of ['x', 'rest', 'noget helt andet']) {
      const read = unpack(Buffer.concat([both, Buffer.from(rest)]), packing)
      await expect(read).rejects.toMatchObject({ code: BROKEN_PACK })
    }
  })

  test('is broken when it is nothing', async () => {
    await expect(unpack(Buffer.alloc(0), packing)).rejects.toMatchObject({ code: BROKEN_PACK })
  })
})

test('zst may hold what is to be skipped', async () => {
  const bytes = Buffer.concat([skipped, zstdCompressSync(first), skipped, zstdCompressSync(second)])
  expect(await unpack(bytes, 'zst')).toBe(`${first}${second}`)
})

test('blocks of all kinds are followed: repeated, as they are, and packed', async () => {
  const random = Buffer.from(
    Array.from({ length: 300_000 }, (_, at) => (at * at * 31 + (at >> 3)) % 251),
  )
  const text = Buffer.concat([
    Buffer.alloc(400_000, 'a'),
    random,
    Buffer.alloc(200_000, 'b'),
    first,
  ])
  expect(await unpack(zstdCompressSync(text), 'zst', 1000)).toBe(text.toString())
})

test('what fails while it is read is told as that', async () => {
  const error = Object.assign(new Error('weg'), { code: 'EIO', syscall: 'read' })
  const chunks = async function* () {
    yield gzipSync(first).subarray(0, 9)
    await Promise.reject(error)
  }
  await expect(Array.fromAsync(unpacked(chunks(), 'gz'))).rejects.toBe(error)
})

test('how a file is packed is known by what it holds', () => {
  expect(packingOf(gzipSync(first), 'a.txt')).toBe('gz')
  expect(packingOf(zstdCompressSync(first), '-')).toBe('zst')
  expect(packingOf(first, 'a.json.gz')).toBeUndefined()
  expect(packingOf(Buffer.alloc(0), 'a.json.GZ')).toBe('gz')
  expect(packingOf(Buffer.alloc(0), 'a.json')).toBeUndefined()
})
