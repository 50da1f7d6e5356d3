import { expect } from 'vitest'
import { applyFixes, validateText, type Options, type Report } from '../../src/api/index.ts'

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

/** Every fix of a text can be applied, alone, in pairs and all together, does no harm, and leaves nothing to fix. */
export function expectKept(text: string, options: Options): void {
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
