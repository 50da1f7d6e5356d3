import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFixes, validateText, type Options, type Report } from '../../../src/api/index.ts'
import { runs } from '../../fixtures/runs.ts'
import { AS_OF, examples } from '../examples.ts'
import { asLines, asTable } from './flat-text.ts'
import { damaged } from '../read/written/damaged.ts'
import { hands } from '../read/written/hand.ts'
import { withSlips } from './slips.ts'

const drafts = examples
  .map(({ draft }) => draft)
  .filter((draft) => JSON.stringify(draft).length < 3000)

const errorsOf = ({ findings }: Report): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { code, severity } of findings) {
    if (severity === 'error') counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

/**
 * What is wrong with a text after fixes, measured by what was wrong before. A date or a name that can be read may show that
 * a deadline was missed; then the errors are no more in all.
 */
function harm(before: Report, after: Report): string[] {
  const then = errorsOf(before)
  const more = [...errorsOf(after)]
    .filter(([code, count]) => count > (then.get(code) ?? 0) && !code.startsWith('forloeb-'))
    .map(([code]) => code)
  return after.counts.error > before.counts.error ? [...more, 'more errors'] : more
}

/** What of a text no fix touches. */
function piecesLeft(text: string, { findings }: Report): string[] {
  const touched = new Set<number>()
  const cuts = new Set<number>([0, text.length])
  for (const { start, end } of findings.flatMap(({ fix }) => fix?.edits ?? [])) {
    for (let at = start; at < end; at++) touched.add(at)
    cuts.add(start).add(end)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).flatMap((end, index) => {
    const start = places[index] ?? 0
    return touched.has(start) ? [] : [text.slice(start, end)]
  })
}

function expectKept(text: string, options: Options): void {
  const before = validateText(text, options)
  const fixable = before.findings.filter(({ fix }) => fix)
  for (const finding of fixable) {
    if (!finding.fix) continue
    const { title, edits } = finding.fix
    expect(title).toMatch(/^[A-ZÆØÅ]/)
    expect(edits.length).toBeGreaterThan(0)
    let reached = 0
    for (const { start, end } of edits) {
      expect(start).toBeGreaterThanOrEqual(reached)
      expect(end).toBeGreaterThanOrEqual(start)
      reached = end
    }
    expect(reached).toBeLessThanOrEqual(text.length)
    const alone = expectNoHarm(text, before, [finding], options)
    expect(alone.findings.filter(({ code }) => code === finding.code).length).toBeLessThan(
      before.findings.filter(({ code }) => code === finding.code).length,
    )
  }
  // Pairs, of which a text with many fixes has too many to try them all.
  const few = fixable.slice(0, MAX_IN_PAIRS)
  few.forEach((one, index) => {
    for (const other of few.slice(index + 1)) expectNoHarm(text, before, [one, other], options)
  })
  const fixed = applyFixes(text, before)
  expect(piecesLeft(text, before).every((piece) => fixed.includes(piece))).toBe(true)
  const after = expectNoHarm(text, before, before.findings, options)
  expect(applyFixes(fixed, after)).toBe(fixed)
}

const MAX_IN_PAIRS = 6

/** Applies some of the fixes and reads the text again, from its format on, as whoever gets it will. */
function expectNoHarm(
  text: string,
  before: Report,
  findings: Report['findings'],
  options: Options,
): Report {
  const after = validateText(applyFixes(text, { findings }), options)
  expect(harm(before, after)).toEqual([])
  expect(after.format).toBe(before.format)
  expect(after.records.length).toBe(before.records.length)
  return after
}

const optionsOf = fc.record({
  asOf: fc.constant(AS_OF),
  type: fc.option(fc.constantFrom('straksmatch', 'præcismatch'), { nil: undefined, freq: 8 }),
  profile: fc.constantFrom('draft' as const, 'complete' as const),
})

test('the fixes of a table, a form or lines that were damaged do no harm, and tick no box', () => {
  fc.assert(
    fc.property(hands.map(damaged), optionsOf, (text, options) => {
      expectKept(text, options)
      const { findings } = validateText(text, options)
      const written = findings.flatMap(({ fix }) => fix?.edits.map((edit) => edit.text) ?? [])
      expect(written.filter((one) => /[☑☒✓✔]|\[x\]/i.test(one))).toEqual([])
    }),
    { numRuns: runs(1500) },
  )
})

test('a fix leaves something in each row of a table', () => {
  const rows = ['registreringstype;afmeldingsdato;bemaerkninger', ';2008-09-15;', ';;Uændret.']
  expectKept(rows.join('\r\n'), { asOf: AS_OF, type: 'straksmatch' })
})

type Records = Record<string, unknown>[]

const bulleted = (records: Records): string =>
  records.map((record) => `• ${JSON.stringify(record)}`).join('\n')

/** Indentation and line breaks as a web page or a PDF has them. */
const withForeignBlanks = (json: string): string =>
  json.replaceAll(/\n +/g, (blanks) => `\u2028${'\u00A0'.repeat(blanks.length)}\u200B`)

const ways: [name: string, write: (records: Records) => string][] = [
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

describe.each(ways)('the fixes of %s', (_name, write) => {
  test('do no harm alone or together, and leave nothing to fix', () => {
    fc.assert(
      fc.property(
        fc.array(withSlips(drafts), { minLength: 1, maxLength: 2 }),
        optionsOf,
        (records, options) => {
          expectKept(write(records), options)
        },
      ),
      { numRuns: 300 },
    )
  })
})
