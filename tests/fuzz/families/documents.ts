import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect } from 'vitest'
import {
  readDocument,
  registrationsText,
  UnreadableDocument,
  validateDocument,
} from '../../../src/api/document.ts'
import { documentText } from '../../../src/documents/index.ts'
import { tablesInHtml } from '../../../src/documents/html/tables-in-html.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import { CPR } from '../../promises/cpr.ts'
import { expectReadBack } from '../../promises/reading.ts'
import type { Family } from '../family.ts'
import { grids } from '../grids.ts'
import { asHtml, programs } from '../programs.ts'
import { textWithNumbers } from '../texts.ts'

const program = fc.constantFrom(...Object.values(programs))

/** A table is read alike from every kind of document, and from the clipboard. */
export const documents: Family = {
  name: 'tables in documents',
  turn: 25,
  property: fc.property(grids, ({ rows, registrations }) => {
    for (const write of Object.values(programs)) {
      const { text } = registrationsText(readDocument(write(rows)))
      expectReadBack({ text, registrations, around: [] })
    }
    const copied = tablesInHtml(asHtml(rows))!
    expectReadBack({ text: documentText(copied).text, registrations, around: [] })
  }),
}

/** Bits of XML that stand where they should not. */
const BITS = [
  ...['<', '>', '&', '"', '&amp;', '&#0;', '&#xD800;', ']]>', '<![CDATA[', '<!--', '-->', '<?x?>'],
  ...['<w:p/>', '</w:tc>', '<w:tbl>', '<row r="0"/>', '<c r="XFE1"><v>1</v></c>', '<v>9e99</v>'],
  ...['<text:p>', '<table:table-row table:number-rows-repeated="99999999">', '</table:table>'],
  ...['\u0000', '-1', '1e400', ' t="d"', ' t="b"', ' s="7"', '<text:s text:c="99999999"/>'],
]

const damages = fc.array(
  fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 30 }), fc.constantFrom('', ...BITS)),
  { minLength: 1, maxLength: 3 },
)

function damagedParts(bytes: Uint8Array, all: [number, number, number, string][]): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts)
  for (const [which, place, length, put] of all) {
    const name = names[which % names.length]!
    const part = strFromU8(parts[name]!)
    const at = place % (part.length + 1)
    parts[name] = strToU8(part.slice(0, at) + put + part.slice(at + length))
  }
  return zipSync(parts)
}

function damagedBytes(bytes: Uint8Array, all: [number, number, number, string][]): Uint8Array {
  const changed = Uint8Array.from(bytes)
  for (const [which, place] of all) changed[place % changed.length] = which % 256
  return changed
}

/** A damaged document is read as far as it goes, or refused with a reason. */
export const damagedDocuments: Family = {
  name: 'damaged documents',
  turn: 40,
  property: fc.property(
    grids,
    program,
    damages,
    fc.boolean(),
    ({ rows }, write, all, isInParts) => {
      const damage = isInParts ? damagedParts : damagedBytes
      const bytes = damage(write(rows), all)
      try {
        const document = registrationsText(readDocument(bytes))
        const { findings } = validateDocument(document, { asOf: AS_OF })
        for (const { range } of findings) {
          expect(range!.start.offset).toBeLessThanOrEqual(range!.end.offset)
          expect(range!.end.offset).toBeLessThanOrEqual(document.text.length)
        }
      } catch (error) {
        if (!(error instanceof UnreadableDocument)) throw error
      }
    },
  ),
}

/** Any text in the cells of a document: no CPR number of it is repeated, and it has a report. */
export const cells: Family = {
  name: 'any texts in cells of documents',
  turn: 40,
  property: fc.property(fc.array(textWithNumbers, { maxLength: 3 }), program, (texts, write) => {
    // What XML cannot hold no program writes.
    const held = texts.map((text) =>
      text.toWellFormed().replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD]/g, ''),
    )
    const rows = [
      ['Registreringstype', 'Bemærkninger'],
      ...held.map((text) => ['straksmatch', text]),
    ]
    const document = registrationsText(readDocument(write(rows)))
    const { findings } = validateDocument(document, { asOf: AS_OF })
    expect(JSON.stringify(findings.map(({ message, path }) => [message, path]))).not.toMatch(CPR)
    const html = tablesInHtml(asHtml(rows))
    if (html) validateDocument(registrationsText(html), { asOf: AS_OF })
  }),
}
