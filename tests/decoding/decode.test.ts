import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CannotEncode,
  decode,
  decodeChunks,
  encode,
  isNotUtf8,
  isNoText,
  isWhole,
  readingInWords,
  readingOfAll,
  readingOfHead,
} from '../../src/decoding/index.ts'
import { asDos, asMac, asWindows1252, cut, encodings, lossyEncodings, places } from './bytes.ts'

const text = 'Borgeren søger råd på øen Ærø…\r\nÅse\n'
const all = Object.entries({ ...encodings, ...lossyEncodings })

/** What comes of chunks: begun anew when they turn out to be no UTF-8. */
async function decodedIn(chunks: Uint8Array[]) {
  const reading = await readingOfHead(chunks)
  if (!reading) return null
  const read = async (as: typeof reading) => {
    const parts = await Array.fromAsync(decodeChunks(chunks, as))
    const whole = { text: parts.map((part) => part.text).join(''), reading: as }
    return { whole, bytes: parts.at(-1)?.bytes ?? 0 }
  }
  try {
    return await read(reading)
  } catch (error) {
    expect(isNotUtf8(error)).toBe(true)
    return read(await readingOfAll(chunks))
  }
}

describe('a text', () => {
  test.each(Object.entries(encodings))('in %s is read, and can be written again', (_, asBytes) => {
    const bytes = asBytes(text)
    const decoded = decode(bytes)!
    expect(decoded.text).toBe(text)
    expect(isWhole(decoded)).toBe(true)
    expect(Buffer.from(encode(decoded.text, decoded.reading))).toEqual(Buffer.from(bytes))
  })

  test('in whatever is written as UTF-8 comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        fc.pre(!/^\uFEFF|\0/.test(written))
        expect(decode(new TextEncoder().encode(written))?.text).toBe(written)
      }),
    )
  })

  test.each(Object.entries(lossyEncodings))('in %s has letters lost', (_, asBytes) => {
    const decoded = decode(asBytes(text))!
    expect(decoded.text).toContain('\uFFFD')
    expect(isWhole(decoded)).toBe(false)
  })

  test('of nothing is empty', async () => {
    expect(decode(new Uint8Array())).toMatchObject({ text: '' })
    expect(await decodedIn([])).toMatchObject({ whole: { text: '' }, bytes: 0 })
  })
})

describe('bytes in chunks, cut anywhere, are what they are as a whole', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'æ', 'Å', '…', '\n', '’', '\uFEFF', '😀'),
  })

  test.each(all)('in %s', async (_, asBytes) => {
    await fc.assert(
      fc.asyncProperty(letters, places, async (written, at) => {
        const bytes = asBytes(written)
        const chunks = await decodedIn(cut(bytes, at))
        expect(chunks?.whole).toEqual(decode(bytes) ?? undefined)
      }),
    )
  })

  test('whatever they are', async () => {
    const bytes = fc.uint8Array({ maxLength: 60 })
    const odd = fc.array(
      fc.constantFrom(0xef, 0xbb, 0xbf, 0xc3, 0xa6, 0xe6, 0x86, 0x91, 0x61, 0x20),
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, odd), places, async (some, at) => {
        const array = Uint8Array.from(some)
        const chunks = await decodedIn(cut(array, at))
        expect(chunks?.whole).toEqual(decode(array) ?? undefined)
        if (chunks && chunks.whole.text !== '') expect(chunks.bytes).toBe(array.length)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what is no UTF-8', () => {
  test.each([
    ['Danish letters', 'på øen'],
    ['a dagger behind a name, beside Danish letters', 'Åse Prøve†'],
    ['quotation marks around words', '‘hej’ ’hej’ ›hej‹ ‹hej›'],
    ['an apostrophe', 'Peter’s'],
    ['signs of a spreadsheet', '10 € – 20 € …'],
  ])('is Windows-1252 for %s', (_, written) => {
    const signs = { '†': 0x86, '‘': 0x91, '’': 0x92, '‹': 0x8b, '›': 0x9b, '…': 0x85 }
    const more: Record<string, number> = { ...signs, '€': 0x80, '–': 0x96 }
    const bytes = Uint8Array.from(written, (sign) => more[sign] ?? sign.charCodeAt(0))
    expect(decode(bytes)).toMatchObject({ text: written, reading: { encoding: 'windows-1252' } })
  })

  test.each(['område', 'hjælp', 'første', 'på', 'år', 'Østergade', 'Åse', 'netværk', 'nø', 'Ærø'])(
    'in letters of DOS is never read as signs: %s',
    (word) => {
      const decoded = decode(asDos(`et ${word} to`))
      expect(decoded?.reading.encoding).toBe('unknown')
      expect(decoded?.text).toBe(`et ${word} to`.replace(/[^ -~]/g, '\uFFFD'))
    },
  )

  test.each(['område', 'hjælp', 'første', 'på', 'år', 'Østergade', 'Åse', 'netværk', 'nø', 'Ærø'])(
    'in letters of a Mac is never read as signs: %s',
    (word) => {
      const decoded = decode(asMac(`et ${word} to`))
      expect(decoded?.reading.encoding).toBe('unknown')
      expect(decoded?.text).toBe(`et ${word} to`.replace(/[^ -~]/g, '\uFFFD'))
    },
  )

  test('is UTF-8 with letters lost when more of it is UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('søger på øen '), Buffer.of(0xe6), Buffer.from(' nu')])
    expect(decode(bytes)?.text).toBe('søger på øen \uFFFD nu')
  })

  test('loses what means nothing in Windows-1252', () => {
    expect(
      decode(Uint8Array.of(0xe6, 0x20, 0xf8, 0x20, 0xe5, 0x61, 0x81, 0x62, 0xf8, 0x62))?.text,
    ).toBe('æ ø åa\uFFFDbøb')
  })
})

describe('what is no text', () => {
  test.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000001', 'hex')],
    ['a zero alone', Buffer.of(0)],
    ['a workbook', Buffer.from('504b0304140006000800', 'hex')],
    ['a zero among letters', Buffer.from('{"a":1}\0{"b":2}\n'.repeat(3))],
    ['a mark of UTF-8 before zeros', Buffer.from('\uFEFF\0\0\0\0')],
  ])('is told by its beginning: %s', async (_, bytes) => {
    expect(isNoText(bytes)).toBe(true)
    expect(decode(bytes)).toBeNull()
    expect(await readingOfHead([bytes])).toBeNull()
  })

  test('is no UTF-16, also where that has other letters than Danish', () => {
    const written = 'Navn: Ёлка Прове – “ja”\n'
    expect(decode(Buffer.from(written, 'utf16le'))?.text).toBe(written)
    expect(decode(Buffer.from(written, 'utf16le').swap16())?.text).toBe(written)
  })
})

describe('writing', () => {
  test('refuses a letter that the encoding does not have', () => {
    const { reading } = decode(asWindows1252('på'))!
    expect(() => encode('på 😀', reading)).toThrow(CannotEncode)
    expect(() => encode('Ё', reading)).toThrow(expect.objectContaining({ character: 'Ё' }))
  })
})

test('people hear of what was guessed, and of nothing else', () => {
  const told = (bytes: Uint8Array) => readingInWords(decode(bytes)!.reading)
  expect(Object.fromEntries(all.map(([name, asBytes]) => [name, told(asBytes(text))])))
    .toMatchInlineSnapshot(`
    {
      "Mac Roman": "læst uden æ, ø og å, fordi filen er gemt i et gammelt tegnsæt fra DOS eller Mac",
      "UTF-16": "læst som UTF-16, selv om filen ikke begynder med det mærke, der plejer at vise det",
      "UTF-16 with a mark": "",
      "UTF-16 with half a letter at its end": "",
      "UTF-16, the other order": "læst som UTF-16, selv om filen ikke begynder med det mærke, der plejer at vise det",
      "UTF-16, the other order, with a mark": "",
      "UTF-8": "",
      "UTF-8 with a letter cut in two": "læst som UTF-8, men noget i filen er gemt i et andet tegnsæt",
      "UTF-8 with a line of Windows-1252 behind it": "læst som UTF-8, men noget i filen er gemt i et andet tegnsæt",
      "UTF-8 with a mark": "",
      "UTF-8 with a mark and Windows-1252 behind it": "læst som UTF-8, men noget i filen er gemt i et andet tegnsæt",
      "Windows-1252": "læst som Windows-1252, fordi filen ikke er gemt som UTF-8",
      "code page 865 of DOS": "læst uden æ, ø og å, fordi filen er gemt i et gammelt tegnsæt fra DOS eller Mac",
    }
  `)
})
