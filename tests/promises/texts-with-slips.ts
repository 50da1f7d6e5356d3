import fc from 'fast-check'
import { AS_OF, examples } from '../engine/examples.ts'
import { asLines, asTable } from '../engine/fix/flat-text.ts'
import { withSlips } from '../engine/fix/slips.ts'

const drafts = examples
  .map(({ draft }) => draft)
  .filter((draft) => JSON.stringify(draft).length < 3000)

/** Examples with slips in them. */
export const draftsWithSlips = withSlips(drafts)

/** How they are checked. */
export const optionsOf = fc.record({
  asOf: fc.constant(AS_OF),
  type: fc.option(fc.constantFrom('straksmatch', 'præcismatch'), { nil: undefined, freq: 8 }),
  profile: fc.constantFrom('draft' as const, 'complete' as const),
})

type Records = Record<string, unknown>[]

const bulleted = (records: Records): string =>
  records.map((record) => `• ${JSON.stringify(record)}`).join('\n')

/** Indentation and line breaks as a web page or a PDF has them. */
const withForeignBlanks = (json: string): string =>
  json.replaceAll(/\n +/g, (blanks) => `\u2028${'\u00A0'.repeat(blanks.length)}\u200B`)

/** Ways to write registrations as a text. */
export const waysToWrite: [name: string, write: (records: Records) => string][] = [
  ['JSON on one line', ([record]) => JSON.stringify(record)],
  ['JSON on many lines', ([record]) => JSON.stringify(record, null, 2)],
  [
    'JSON with a byte order mark and the line breaks of Windows',
    ([record]) => `\uFEFF${JSON.stringify(record, null, '\t').replaceAll('\n', '\r\n')}`,
  ],
  ['a list of records', (records) => JSON.stringify(records)],
  ['a record a line', (records) => records.map((record) => JSON.stringify(record)).join('\n')],
  [
    'JSON with a comma too many',
    ([record]) => JSON.stringify(record, null, 1).replace(/\n\}$/, ',\n}'),
  ],
  [
    'JSON with comments',
    ([record]) => JSON.stringify(record, null, 1).replaceAll(',\n', ', // note, a\n'),
  ],
  ['JSON in a quotation', ([record]) => JSON.stringify(record, null, 2).replaceAll(/^/gm, '> ')],
  ['a list with a record behind each bullet', (records) => bulleted(records)],
  [
    'JSON in a fence, with prose around it',
    ([record]) => `Hej Mette\n\`\`\`json\n${JSON.stringify(record, null, 2)}\n\`\`\`\nMvh. Bo`,
  ],
  ['JSON with no-break blanks', ([record]) => withForeignBlanks(JSON.stringify(record, null, 1))],
  [
    'records with blanks that JSON does not know, a line each',
    (records) => records.map((record) => `${JSON.stringify(record)}\u00A0\u200B`).join('\n'),
  ],
  [
    'records between line separators',
    (records) => records.map((record) => JSON.stringify(record)).join('\u2028'),
  ],
  ['lines', (records) => asLines(records)],
  ['lines with the line breaks of Windows', (records) => asLines(records, '\r\n')],
  ['a table', (records) => asTable(records)],
  ['a table of one row', ([record = {}]) => `\uFEFF${asTable([record], '\n')}`],
]
