import fc from 'fast-check'
import { expect } from 'vitest'
import { decode } from '../../../src/decoding/index.ts'
import { asWindows1252, encodings, lossyEncodings, places } from '../../decoding/bytes.ts'
import { expectOneReport } from '../../promises/same-report.ts'
import type { Family } from '../family.ts'
import { anyText } from '../texts.ts'

const asBytes = fc.constantFrom(...Object.values({ ...encodings, ...lossyEncodings }))

const bytesOfTexts = fc.oneof(
  { weight: 6, arbitrary: anyText.map((text) => Uint8Array.from(Buffer.from(text))) },
  {
    weight: 3,
    arbitrary: fc.tuple(anyText, asBytes).map(([text, write]) => Uint8Array.from(write(text))),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
)

/** The same bytes get the same report at once, in pieces, as a stream and in the worker of the page. */
export const bytes: Family = {
  name: 'bytes by every way in',
  turn: 40,
  property: fc.asyncProperty(
    bytesOfTexts,
    places,
    fc.constantFrom(1, 2, 3, 100, 10_000),
    async (some, at, rangeSize) => {
      await expectOneReport(some, at, rangeSize)
    },
  ),
}

/** Texts that Windows-1252 has letters for, and that are no UTF-8 in it. */
const danish = fc
  .array(fc.constantFrom('Søger', 'råd', 'Ærø', 'og', ';', '\n', ' ', ': ', '€ 10', '…', 'Åse'), {
    minLength: 1,
    maxLength: 20,
  })
  .map((words) => `Bemærkninger: ${words.join(' ')}`)

/** A text that was written as bytes is the same when it is read. */
export const decoding: Family = {
  name: 'texts in encodings',
  turn: 60,
  property: fc.property(anyText, danish, (text, some) => {
    fc.pre(text.isWellFormed() && !/^\uFEFF|\0/.test(text))
    const marked = `\uFEFF${text}`
    expect(decode(Buffer.from(text))?.text).toBe(text)
    expect(decode(Buffer.from(marked))?.text).toBe(text)
    expect(decode(Buffer.from(marked, 'utf16le'))?.text).toBe(text)
    expect(decode(Buffer.from(marked, 'utf16le').swap16())?.text).toBe(text)
    expect(decode(asWindows1252(some))?.text).toBe(some)
  }),
}
