import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isDocument, readDocument, UnreadableDocument } from '../../src/documents'
import { docx, ods, odt, relationships, xlsx, zipOf } from './packages'
import { textOf } from './shown'

const sheet = { name: 'Ark1', rows: '<row><c><v>1</v></c></row>' }
const workbook = () => xlsx({ sheets: [sheet] })

/** Why a file cannot be read. */
function refusal(bytes: Uint8Array): string {
  try {
    readDocument(bytes)
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.message
    throw error
  }
  return 'read'
}

const DAMAGED =
  'den er beskadiget; åbn den i det program, den er skrevet i, gem den igen, og prøv så'
const LOCKED = 'den er beskyttet med en adgangskode; fjern adgangskoden, gem filen, og prøv igen'
const UNKNOWN =
  'det er hverken et regneark (.xlsx, .ods) eller et tekstdokument (.docx, .odt); gem det som et af dem'

describe('a document is known by what it holds', () => {
  test.each([
    ['xlsx', workbook(), '1\n'],
    ['docx', docx('<w:p><w:r><w:t>a</w:t></w:r></w:p>'), 'a\n'],
    ['ods', ods('<table:table/>'), ''],
    ['odt', odt('<text:p>a</text:p>'), 'a\n'],
  ])('%s', (_, bytes, text) => {
    expect(isDocument(bytes)).toBe(true)
    expect(textOf(bytes)).toBe(text)
  })
  test.each(['', '{"registreringstype":"afmelding"}', 'PK\tNavn\n', 'Navn: Anne\n'])(
    'text is none: %j',
    (text) => {
      expect(isDocument(strToU8(text))).toBe(false)
    },
  )
  test.each([
    ['a container of anything', zipOf({ 'a.txt': 'a' }), UNKNOWN],
    ['an empty container', zipSync({}), UNKNOWN],
    [
      'a presentation',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': '<a/>' }),
      UNKNOWN,
    ],
    [
      'a binary workbook',
      zipOf({
        '_rels/.rels': relationships([['a', 'officeDocument', 'xl/workbook.bin']]),
        'xl/workbook.bin': 'x',
      }),
      'det er et binært Excel-regneark (.xlsb); gem det som .xlsx',
    ],
    ['a PDF', strToU8('%PDF-1.4'), 'det er en PDF; gem dokumentet som .docx, eller kopiér teksten'],
    ['rich text', strToU8('{\\rtf1 a}'), 'det er et RTF-dokument; gem det som .docx'],
  ])('%s is refused', (_, bytes, why) => {
    expect(isDocument(bytes)).toBe(true)
    expect(refusal(bytes)).toBe(why)
  })
})

describe('a container of older programs', () => {
  const ole = (name: string) =>
    Uint8Array.from([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...Array<number>(504).fill(0),
      ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ])
  test.each([
    ['WordDocument', 'det er et gammelt Word-dokument (.doc); gem det som .docx'],
    ['Workbook', 'det er et gammelt Excel-regneark (.xls); gem det som .xlsx'],
    ['Book', 'det er et gammelt Excel-regneark (.xls); gem det som .xlsx'],
    ['EncryptedPackage', LOCKED],
    ['Andet', 'den er i et gammelt format; gem et regneark som .xlsx og et dokument som .docx'],
  ])('with %s', (name, why) => {
    expect(isDocument(ole(name))).toBe(true)
    expect(refusal(ole(name))).toBe(why)
  })
})

describe('a locked document', () => {
  test('of OpenDocument says so in its manifest', () => {
    const bytes = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': Uint8Array.of(1, 2, 3),
      'META-INF/manifest.xml':
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
    })
    expect(refusal(bytes)).toBe(LOCKED)
  })
  test('may be locked by its container', () => {
    const bytes = workbook()
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = 1
    }
    expect(refusal(bytes)).toBe(LOCKED)
  })
})

describe('a damaged document is refused, wherever it is cut or changed', () => {
  test('cut anywhere', () => {
    const bytes = workbook()
    for (let length = 4; length < bytes.length; length += 7) {
      expect(refusal(bytes.subarray(0, length))).toBe(DAMAGED)
    }
  })
  test('with a byte of a part changed', () => {
    const bytes = zipSync(
      {
        '_rels/.rels': strToU8(relationships([['a', 'officeDocument', 'd.xml']])),
        'd.xml': strToU8(
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>CPR</w:t></w:r></w:p></w:body></w:document>',
        ),
      },
      { level: 0 },
    )
    const at = new TextDecoder('latin1').decode(bytes).indexOf('CPR')
    bytes[at] = 0x43 + 1
    expect(refusal(bytes)).toBe(DAMAGED)
  })
  test.each([
    ['a tag that is not closed', '<text:p>a'],
    ['an entity of a document type', '&x;'],
    ['a thing that XML has not', '<text:p a=1/>'],
  ])('%s', (_, content) => {
    expect(refusal(odt(content))).toBe(DAMAGED)
  })
  test('a document type, in which entities could be defined', () => {
    const content = '<!DOCTYPE a [<!ENTITY x "y">]><a/>'
    expect(
      refusal(
        zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content }),
      ),
    ).toBe(DAMAGED)
  })
  test('one that goes deeper than any does', () => {
    const depth = 10_000
    const content = `${'<text:section>'.repeat(depth)}${'</text:section>'.repeat(depth)}`
    expect(refusal(odt(content))).toBe(DAMAGED)
  })
})

describe('other ways to pack', () => {
  test('parts may be in UTF-16, with a mark', () => {
    const utf16 = (text: string) =>
      Uint8Array.from(
        [...`\ufeff${text}`].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
      )
    const content = `<?xml version="1.0" encoding="UTF-16"?><o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text><t:p>æø</t:p></o:text></o:body></o:document-content>`
    expect(
      textOf(
        zipOf({
          mimetype: 'application/vnd.oasis.opendocument.text',
          'content.xml': utf16(content),
        }),
      ),
    ).toBe('æø\n')
  })
  test('sizes may be written with 64 bits', () => {
    expect(textOf(withLongSizes(odt('<text:p>a</text:p>')))).toBe('a\n')
  })
  test('something may stand behind the container', () => {
    const bytes = odt('<text:p>a</text:p>')
    const comment = strToU8('PK')
    const all = Uint8Array.from([...bytes, ...comment])
    new DataView(all.buffer).setUint16(bytes.length - 2, comment.length, true)
    expect(textOf(all)).toBe('a\n')
  })
})

test('a part that unpacks to more than there may be is refused as it comes out, whatever size it says', () => {
  const bytes = zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': new Uint8Array(51_000_000).fill(0x20),
  })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  }
  expect(refusal(bytes)).toBe('den fylder over 50 MB, når den er pakket ud; del den i flere filer')
})

/** The same container with the sizes and places of its parts, and of their list, where large ones stand. */
function withLongSizes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer)
  const end = bytes.length - 22
  const listAt = view.getUint32(end + 16, true)
  const list: number[] = []
  const eight = (number: number) => [
    number & 255,
    (number >> 8) & 255,
    (number >> 16) & 255,
    0,
    0,
    0,
    0,
    0,
  ]
  const all = Array<number>(4).fill(0xff)
  const count = view.getUint16(end + 10, true)
  for (let at = listAt, left = count; left > 0; left--) {
    const name = view.getUint16(at + 28, true)
    const head = [...bytes.subarray(at, at + 46)]
    const [packed, unpacked, headerAt] = [20, 24, 42].map((field) =>
      view.getUint32(at + field, true),
    )
    head.splice(20, 8, ...all, ...all)
    head.splice(42, 4, ...all)
    head.splice(30, 2, 28, 0)
    list.push(...head, ...bytes.subarray(at + 46, at + 46 + name))
    list.push(1, 0, 24, 0, ...eight(unpacked ?? 0), ...eight(packed ?? 0), ...eight(headerAt ?? 0))
    at += 46 + name
  }
  const longEnd = [0x50, 0x4b, 6, 6, ...eight(44), 45, 0, 45, 0, ...Array<number>(8).fill(0)]
  longEnd.push(...eight(count), ...eight(count), ...eight(list.length), ...eight(listAt))
  const locator = [0x50, 0x4b, 6, 7, 0, 0, 0, 0, ...eight(listAt + list.length), 1, 0, 0, 0]
  const shortEnd = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, ...all, ...all, 0, 0]
  return Uint8Array.from([
    ...bytes.subarray(0, listAt),
    ...list,
    ...longEnd,
    ...locator,
    ...shortEnd,
  ])
}
