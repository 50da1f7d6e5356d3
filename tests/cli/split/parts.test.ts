import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/api/index.ts'
import { checkSource } from '../../../src/cli/checking/check-source.ts'
import type { Checked, CheckOptions } from '../../../src/cli/checking/checked.ts'
import { fileSource } from '../../../src/cli/checking/source.ts'
import { splitFile } from '../../../src/cli/splitting/split-file.ts'
import { asDos, asWindows1252 } from '../../decoding/bytes.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import { temporaryFolder } from '../../fixtures/temporary-folder.ts'
import { texts } from '../stream/files.ts'

const folder = temporaryFolder('split')

const optionsOf = fc.record({
  profile: fc.constantFrom('draft' as const, 'complete' as const),
  type: fc.constantFrom(undefined, undefined, undefined, 'praecismatch', 'forløb'),
  tellsFixes: fc.boolean(),
})
const partsOf = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom(17))

const check = (file: string, options: Partial<CheckOptions>): Promise<Checked> => {
  const whole = { asOf: AS_OF, fix: false, tellsRecords: true, tellsFixes: false, ...options }
  return checkSource(fileSource(file, statSync(file).size), whole, () => undefined)
}

/** Splits bytes, and has each part checked by itself: what comes of all of them. */
async function checkedInParts(bytes: Uint8Array, parts: number, options: Partial<CheckOptions>) {
  const file = folder.write('alle.ndjson', bytes)
  const out = mkdtempSync(folder.at('dele-'))
  await splitFile({ file, parts, by: 'borgerReference', folder: out })
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

test('all parts together say what the whole file says, at the places of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(texts, partsOf, optionsOf, async (text, parts, options) => {
      const { file, checked } = await checkedInParts(Buffer.from(text), parts, options)
      const whole = wholeOf(await check(file, options))
      if (!options.tellsFixes) whole.findings = whole.findings.map(({ fix: _, ...one }) => one)
      expect(together(checked)).toEqual(whole)
    }),
    { numRuns: 1500 },
  )
})
