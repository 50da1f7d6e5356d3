import fc from 'fast-check'
import { validateText } from '../../../src/api/index.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import type { Family } from '../family.ts'
import { anyText } from '../texts.ts'

const SHORT = 15_000
/** A text so many times as long may take so many times as long. */
const TIMES = 6
const MOST_TIMES_LONGER = 16
/** What takes less than so many milliseconds is not measured against anything. */
const SOON = 400

const pieces = fc.oneof(
  anyText.map((text) => text.slice(0, 80)),
  fc
    .array(
      fc.constantFrom(
        ...[' ', '\t', '.', '-', '*', '_', '"', "'", ';', ',', ':', '|', '(', '[', '{', '`', '~'],
        ...['\n', 'a', 'a ', '1', '1.', 'Navn', 'x', '\u00A0', '\u2028', '…', '#', '>', '<', '/'],
        ...['og', 'ingen', 'den ', '670190', '2008-', 'Helbred', '\r', '=', '\\', '}', ']', '”'],
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join('')),
)

const FRAMES: readonly ((filling: string) => string)[] = [
  (filling) => filling,
  (filling) => `{"registreringstype":"straksmatch","bemaerkninger":${JSON.stringify(filling)}}`,
  (filling) => `Straksmatch\nBemærkninger: ${filling}\nSagstype: anden sag`,
  (filling) => `Straksmatch\nMatchkategori: ${filling}\nSamtaledato: ${filling}`,
  (filling) => `Registreringstype;Sagstype;Helbred\nstraksmatch;${filling};a`,
  (filling) => `Udslagsgivende områder: ${filling}`,
  (filling) => `{"registreringstype":"straksmatch",${filling}`,
]

/** Milliseconds of this process, not of the clock. */
function measured(text: string): number {
  const before = process.cpuUsage()
  validateText(text, { asOf: AS_OF, maxFindings: 200 })
  return process.cpuUsage(before).user / 1000
}

const soonestOf = (text: string, tries: number) =>
  Math.min(...Array.from({ length: tries }, () => measured(text)))

/** A long text takes as much longer as it is longer. */
export const growth: Family = {
  name: 'long texts',
  turn: 3,
  property: fc.property(pieces, fc.constantFrom(...FRAMES), (piece, frame) => {
    fc.pre(piece.length > 0)
    const filled = (length: number) => frame(piece.repeat(Math.ceil(length / piece.length)))
    if (measured(filled(SHORT * TIMES)) < SOON) return
    const short = soonestOf(filled(SHORT), 3)
    const long = soonestOf(filled(SHORT * TIMES), 2)
    if (long < SOON || long < short * MOST_TIMES_LONGER) return
    throw new Error(`${SHORT} characters take ${short} ms, ${SHORT * TIMES} take ${long} ms`)
  }),
}
