import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../../src/api/index.ts'
import { checkSource } from '../../../src/cli/checking/check-source.ts'
import type { Checked, CheckOptions } from '../../../src/cli/checking/checked.ts'
import { fileSource } from '../../../src/cli/checking/source.ts'
import { namedFile } from '../../../src/cli/files/named-file.ts'
import { splitFile } from '../../../src/cli/splitting/split-file.ts'
import { asDos, asWindows1252 } from '../../decoding/bytes.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import { ndjson, straksmatch } from '../../fixtures/registrations.ts'
import { temporaryFolder } from '../../fixtures/temporary-folder.ts'
import { texts } from '../stream/files.ts'

const folder = temporaryFolder('split')

const optionsOf = fc.record({
  profile: fc.constantFrom('draft' as const, 'complete' as const),
  type: fc.constantFrom(undefined, undefined, undefined, 'praecismatch', 'forløb'),
  tellsFixes: fc.boolean(),
})
const partsOf = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: 1, max: 5 }),
  fc.constantFrom(17),
)

/** Lines that are longer than a chunk are among them. */
const chunkOf = fc.option(fc.integer({ min: 200, max: 5000 }), { nil: undefined })

const check = (file: string, options: Partial<CheckOptions>): Promise<Checked> => {
  const whole = { asOf: AS_OF, fix: false, tellsRecords: true, tellsFixes: false, ...options }
  return checkSource(fileSource(namedFile(file), statSync(file).size), whole, () => undefined)
}

/** Splits bytes, and has each part checked by itself: what comes of all of them. */
async function checkedInParts(
  bytes: Uint8Array,
  parts: number,
  options: Partial<CheckOptions>,
  chunkSize?: number,
) {
  const file = folder.write('alle.ndjson', bytes)
  const out = mkdtempSync(folder.at('dele-'))
  await splitFile({ file: namedFile(file), parts, by: 'borgerReference', folder: out, chunkSize })
  const names = readdirSync(out).filter((name) => name.endsWith('.ndjson'))
  const checked: Checked[] = []
  for (const name of names) checked.push(await check(join(out, name), options))
  const texts = names.map((name) => readFileSync(join(out, name)))
  rmSync(out, { recursive: true })
  return { file, checked, texts }
}

const startOf = ({ range }: Finding) => range?.start.offset ?? 0

/** What is said of all parts, as it would be said of the whole: each part's findings in order, and all by place. */
function together(checked: readonly Checked[]) {
  const reports = checked.map(({ about }) => about.report)
  const sum = (severity: 'error' | 'warning' | 'advice') =>
    reports.reduce((all, { counts }) => all + counts[severity], 0)
  return {
    findings: reports
      .flatMap(({ findings }) => findings)
      .map((finding, index) => ({ finding, index }))
      .sort((a, b) => startOf(a.finding) - startOf(b.finding) || a.index - b.index)
      .map(({ finding }) => finding),
    records: reports.flatMap(({ records }) => records).sort((a, b) => a.index - b.index),
    counts: { error: sum('error'), warning: sum('warning'), advice: sum('advice') },
    ok: reports.every(({ ok }) => ok),
  }
}

const wholeOf = ({ about: { report } }: Checked) => {
  const { findings, records, counts, ok } = report
  return { findings, records, counts, ok }
}

/** What all parts say is what is said of the whole. */
async function expectAlike(
  bytes: Uint8Array,
  parts: number,
  options: Partial<CheckOptions>,
  chunkSize?: number,
) {
  const { file, checked } = await checkedInParts(bytes, parts, options, chunkSize)
  const whole = wholeOf(await check(file, options))
  // A file that is small enough is checked with fixes, also where nobody wants to see them.
  const isWanted = options.tellsFixes ?? false
  const findings = whole.findings.map(({ fix, ...one }) =>
    isWanted && fix ? { ...one, fix } : one,
  )
  expect(together(checked)).toEqual({ ...whole, findings })
}

test('all parts together say what the whole file says, at the places of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      texts,
      partsOf,
      optionsOf,
      chunkOf,
      async (text, parts, options, chunkSize) => {
        await expectAlike(Buffer.from(text), parts, options, chunkSize)
      },
    ),
    { numRuns: 60 },
  )
}, 120_000)

test.each([
  ['Windows-1252', asWindows1252],
  ['letters of DOS', asDos],
])('so it is with %s, which a part of ASCII alone would not tell', async (_, asBytes) => {
  await fc.assert(
    fc.asyncProperty(texts, partsOf, async (text, parts) => {
      // What asks for more than one byte cannot be written so.
      await expectAlike(asBytes(`${text.replace(/[^\0-\u00FF]/g, '-')}\n"på øen"`), parts, {})
    }),
    { numRuns: 20 },
  )
})

test('so it is with UTF-8 of which some is lost', async () => {
  const line = (text: string) => `${JSON.stringify({ registreringstype: 'oplysning', text })}\n`
  const bytes = Buffer.from([1, 2, 3, 4, 5, 6].map((number) => line(`blåbær ${number}`)).join(''))
  bytes[bytes.length - 7] = 0xe5
  await expectAlike(bytes, 3, {})
})

test.each([1, 2, 3, 7])(
  'each line is in one of %i parts, as it was and in order',
  async (parts) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { texts: written } = await checkedInParts(Buffer.from(text), parts, {})
        expect(written).toHaveLength(parts)
        const linesOf = (one: string) => one.split(/(?<=\n)/).filter(Boolean)
        const lines = linesOf(text.replace(/^\uFEFF/, ''))
        // A blank line stands before what would be taken for the mark of a file.
        const ofParts = written.map((one) => linesOf(one.toString().replace(/^\n(?=\uFEFF)/, '')))
        expect(ofParts.flat().sort()).toEqual(lines.sort())
        for (const one of ofParts) {
          let at = 0
          for (const line of one) at = text.indexOf(line, at) + line.length
          expect(at).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 15 },
    )
  },
)

const oplysning = (changes: object) => ({
  registreringstype: 'oplysning',
  dato: '2008-09-16',
  kilde: 'borgeren',
  tekst: 'Har fået kørekort.',
  ...changes,
})

/** The numbers, from 0, of the parts in which a word stands. */
const partsWith = (texts: readonly Buffer[], word: string) =>
  texts.flatMap((text, index) => (text.includes(word) ? [index] : []))

test('registrations with one reference are in one part, however they are written', async () => {
  const references = Array.from({ length: 40 }, (_, index) => `sag-${index}-ø`)
  const lines = references.flatMap((borgerReference, index) => [
    JSON.stringify(oplysning({ borgerReference, tekst: `her-${index}.` })),
    // Escapes, a slip in the name, and JSON that is cut off.
    JSON.stringify(oplysning({ borgerReference, tekst: `her-${index}.` })).replace(
      'ø"',
      '\\u00f8"',
    ),
    JSON.stringify(oplysning({ borgerRefrence: borgerReference, tekst: `her-${index}.` })),
    JSON.stringify(oplysning({ borgerReference, tekst: `her-${index}.` })).slice(0, -1),
  ])
  const { texts } = await checkedInParts(Buffer.from(lines.join('\n')), 5, {})
  for (const index of references.keys()) expect(partsWith(texts, `her-${index}.`)).toHaveLength(1)
  expect(texts.every(({ length }) => length > 0)).toBe(true)
})

test('a line with several references keeps all that they tie in one part', async () => {
  const pair = (index: number) => [
    oplysning({ borgerReference: `r${index}`, tekst: 'i-kæden' }),
    oplysning({ borgerReference: `r${index + 1}`, tekst: 'i-kæden' }),
  ]
  const chain = Array.from({ length: 30 }, (_, index) => JSON.stringify(pair(index)))
  const others = ndjson(
    Array.from({ length: 60 }, (_, index) => oplysning({ borgerReference: `anden-${index}` })),
  )
  const bytes = Buffer.from(others + chain.join('\n'))
  const { texts } = await checkedInParts(bytes, 4, {})
  expect(partsWith(texts, 'i-kæden')).toHaveLength(1)
  expect(texts.every((text) => text.includes('anden-'))).toBe(true)
  await expectAlike(bytes, 4, { tellsFixes: true })
})

test('registrations without a reference are spread evenly, in order', async () => {
  const lines = Array.from({ length: 400 }, (_, index) =>
    oplysning({ tekst: `nr-${1000 + index}` }),
  )
  const { texts } = await checkedInParts(Buffer.from(ndjson(lines)), 4, {})
  const numbers = texts.map((text) => text.toString().match(/nr-[0-9]+/g) ?? [])
  expect(numbers.flat()).toEqual(lines.map(({ tekst }) => tekst))
  for (const some of numbers) expect(Math.abs(some.length - 100)).toBeLessThanOrEqual(1)
})

test('one case is in one part, and the others are empty and have no findings', async () => {
  const lines = ndjson(Array.from({ length: 20 }, () => straksmatch({ borgerReference: 'a' })))
  const { checked, texts } = await checkedInParts(Buffer.from(lines), 3, {})
  expect(texts.map(({ length }) => length).sort((a, b) => a - b)).toEqual([
    0,
    0,
    Buffer.byteLength(lines),
  ])
  expect(checked.filter(({ about }) => about.report.findings.length === 0)).toHaveLength(2)
  await expectAlike(Buffer.from(lines), 3, {})
})

test('a list of findings that is cut has the first of the whole among those of the parts', async () => {
  const lines = ndjson(Array.from({ length: 40 }, (_, index) => ({ borgerReference: `r${index}` })))
  const { file, checked } = await checkedInParts(Buffer.from(lines), 3, { maxFindings: 5 })
  const whole = await check(file, { maxFindings: 5 })
  const firsts = together(checked).findings.slice(0, 5)
  expect(firsts.map(({ range }) => range)).toEqual(
    whole.about.report.findings.map(({ range }) => range),
  )
  expect(together(checked).counts).toEqual(whole.about.report.counts)
})
