import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeChunks } from '../../src/cli/checking/decode-chunks.ts'
import { decode, encode, type Encoding } from '../../src/cli/encoding.ts'

/** Cuts bytes at the given places. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const edges = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length]
  edges.sort((one, other) => one - other)
  return edges.slice(1).map((end, index) => bytes.subarray(edges[index], end))
}

async function decoded(chunks: Buffer[]): Promise<{ text: string; bytes: number }> {
  const whole = { text: '', bytes: 0 }
  for await (const { text, bytes } of decodeChunks(chunks)) {
    whole.text += text
    whole.bytes = bytes
  }
  return whole
}

const texts = fc.string({ unit: fc.constantFrom('a', 'æ', '…', '\u{1F600}', '\n', '\uFEFF') })

const places = fc.array(fc.nat(200), { maxLength: 6 })

test.each<Encoding>(['utf8', 'utf16le', 'utf16be'])(
  '%s is the same text in chunks, cut anywhere, as whole',
  async (encoding) => {
    await fc.assert(
      fc.asyncProperty(texts, places, async (text, at) => {
        const bytes = encode(`\uFEFF${text}`, encoding)
        const whole = await decoded(cut(bytes, at))
        expect(whole).toEqual({ text: decode(bytes).text, bytes: bytes.length })
      }),
    )
  },
)

test('bytes that are no UTF-8 are lost in chunks as they are whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), places, async (array, at) => {
      // What looks like UTF-16 is read as that, and tested above.
      const bytes = Buffer.concat([Buffer.from('æ'), array])
      expect((await decoded(cut(bytes, at))).text).toBe(decode(bytes).text)
    }),
  )
})

test('nothing at all is no text', async () => {
  expect(await decoded([])).toEqual({ text: '', bytes: 0 })
  expect(await decoded([Buffer.from('a')])).toEqual({ text: 'a', bytes: 1 })
})
