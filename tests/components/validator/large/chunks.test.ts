import { describe, expect, test } from 'vitest'
import { asUtf8, NotUtf8 } from '../../../../src/decoding/index.ts'
import {
  sourceOf,
  sourceOfBlob,
  type Source,
} from '../../../../src/components/validator/large/chunks.ts'

const text = 'fravær på øen 😀 år\n'

async function chunksOf({ chunks }: Source): Promise<string[]> {
  const all: string[] = []
  for await (const chunk of chunks()) all.push(chunk)
  return all
}

const read = async (source: Source) => (await chunksOf(source)).join('')

const utf16 = (written: string) => Buffer.from(written, 'utf16le')

describe('a text', () => {
  test('is cut into pieces that make it up again, as often as it is asked for', async () => {
    const source = await sourceOf(text, 4)
    expect(source).toMatchObject({ size: text.length })
    expect(source.reading).toBeUndefined()
    expect((await chunksOf(source)).every(({ length }) => length <= 4)).toBe(true)
    expect([await read(source), await read(source)]).toEqual([text, text])
  })
})

describe('a file', () => {
  test.each<[encoding: string, bytes: Buffer]>([
    ['utf-8', Buffer.from(text)],
    ['utf-16le', utf16(text)],
    ['utf-16le', utf16(`\uFEFF${text}`)],
    ['utf-16be', utf16(text).swap16()],
    ['utf-16be', utf16(`\uFEFF${text}`).swap16()],
  ])('in %s is read as what it is, wherever letters are cut', async (encoding, bytes) => {
    const blob = new Blob([new Uint8Array(bytes)])
    for (const chunkSize of [1, 2, 3, 5, 1000]) {
      const source = await sourceOf(blob, chunkSize)
      expect([source.reading?.encoding, source.size]).toEqual([encoding, blob.size])
      expect(await read(source)).toBe(text)
    }
  })

  test('that is no UTF-8 is never read as if it were', async () => {
    const windows = { encoding: 'windows-1252', markLength: 0, isGuessed: true } as const
    const latin = new Blob([new Uint8Array(Buffer.from('fravær\n', 'latin1'))])
    for (const chunkSize of [1, 6, 1000]) {
      const source = await sourceOf(latin, chunkSize)
      expect(source.reading).toEqual(asUtf8)
      await expect(read(source)).rejects.toThrow(NotUtf8)
      expect(await read(sourceOfBlob(latin, windows, chunkSize))).toBe('fravær\n')
    }
  })

  test('that ends in the middle of a letter is no UTF-8', async () => {
    const half = new Blob([new Uint8Array(Buffer.from('fravæ')).slice(0, -1)])
    await expect(read(await sourceOf(half, 2))).rejects.toThrow(NotUtf8)
  })
})
