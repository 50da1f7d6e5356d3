import fc from 'fast-check'

/** Cuts bytes at the given places. */
export function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const edges = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length]
  edges.sort((one, other) => one - other)
  return edges.slice(1).map((end, index) => bytes.subarray(edges[index], end))
}

export const places = fc.array(fc.nat(4000), { maxLength: 8 })

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()

/** Windows-1252 of the letters that our texts have; DOS 865 and Mac Roman of the Danish ones. */
const codePage = (letters: Readonly<Record<string, number>>) => (text: string) =>
  Uint8Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0))

export const asWindows1252 = codePage({ '…': 0x85, '€': 0x80, '–': 0x96, '’': 0x92 })
export const asDos = codePage({ æ: 0x91, Æ: 0x92, ø: 0x9b, Ø: 0x9d, å: 0x86, Å: 0x8f, é: 0x82 })
export const asMac = codePage({ æ: 0xbe, Æ: 0xae, ø: 0xbf, Ø: 0xaf, å: 0x8c, Å: 0x81, é: 0x8e })

/** Ways to make a text bytes of the encodings that are read. */
export const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16 with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16, the other order': (text) => swapped(Buffer.from(text, 'utf16le')),
  'UTF-16, the other order, with a mark': (text) =>
    swapped(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'Windows-1252': asWindows1252,
}

/** The same of encodings in which letters are lost. */
export const lossyEncodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'code page 865 of DOS': asDos,
  'Mac Roman': asMac,
  'UTF-8 with a letter cut in two': (text) => {
    const bytes = Buffer.from(text)
    return bytes.subarray(0, bytes.lastIndexOf(0xc3) + 1)
  },
  'UTF-8 with a line of Windows-1252 behind it': (text) =>
    Buffer.concat([Buffer.from(text), asWindows1252('\nBorgeren søger\n')]),
  'UTF-8 with a mark and Windows-1252 behind it': (text) =>
    Buffer.concat([Buffer.from('\uFEFF'), asWindows1252(text)]),
  'UTF-16 with half a letter at its end': (text) =>
    Buffer.from(`\uFEFF${text}`, 'utf16le').subarray(0, -1),
}
