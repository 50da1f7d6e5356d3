import { codeBookOf } from '../codes/code-book'
import type { Fix } from '../model/finding'
import type { LocatedFault } from '../model/located-fault'
import type { ResolvedOptions } from '../model/options'
import type { Report } from '../model/report'
import { applyFixes } from './apply-fixes'

/** A text of lines or of a table, or with JSON somewhere in it, and the means to check it again. */
export interface TextInDoubt {
  text: string
  located: readonly LocatedFault[]
  /** How it was read. */
  format: Report['format']
  /** How many registrations it has. */
  records: number
  options: ResolvedOptions
  /** Checks a whole text. */
  checkAgain(text: string): Report
  /** Checks a whole text, and finds fixes for it. */
  fixAgain(text: string): Report
}

/** With more of them each is tried by itself only while that is no more to read than so many characters. */
const MOST_ALONE = 6
const MOST_READ = 100_000

/** So often some are withdrawn and the others tried again together; then all are withdrawn. */
const MOST_ROUNDS = 4

/**
 * Withdraws fixes with which the text is read otherwise than it was: as another format, with other registrations, or with an
 * error that was hidden. What a line is depends on the lines around it: one that is inserted may stand among the rows of a
 * table, a label that is put right ends the text above it, one without a value takes the next line, and below prose a name
 * of ours in JSON may look like a label. With all of them nothing may be left to fix.
 *
 * @returns the faults, without the withdrawn fixes
 */
export function withdrawMisreadFixes(found: TextInDoubt): readonly LocatedFault[] {
  const { text, located, format, records, options, checkAgain, fixAgain } = found
  const fixable = located.filter(({ fix }) => fix)
  if (fixable.length === 0) return located
  const book = codeBookOf(options.guidance)
  const ofCases = new Set(options.guidance.cases?.rules.map(({ code }) => code))
  // A deadline that was missed may come to light, and that is no harm.
  const isError = (code: string) => book.severityOf(code) === 'error' && !ofCases.has(code)
  const before = Map.groupBy(located, ({ fault }) => fault.code)
  const fixed = (faults: readonly LocatedFault[]) =>
    applyFixes(text, { findings: faults.flatMap(({ fix }) => (fix ? [{ fix }] : [])) })
  /** @param mended the code of which there must be fewer */
  const isHarmful = (report: Report, mended?: string): boolean => {
    if (report.format !== format || report.records.length !== records) return true
    const after = Map.groupBy(report.findings, ({ code }) => code)
    const gain = (code: string) => (before.get(code)?.length ?? 0) - (after.get(code)?.length ?? 0)
    if (mended !== undefined && gain(mended) <= 0) return true
    return [...after.keys()].some((code) => isError(code) && gain(code) < 0)
  }
  const isTriedAlone = fixable.length <= MOST_ALONE || fixable.length * text.length <= MOST_READ
  const isHarmfulAlone = (one: LocatedFault) => isHarmful(checkAgain(fixed([one])), one.fault.code)
  const harmful = new Set(isTriedAlone ? fixable.filter(isHarmfulAlone) : [])
  for (let round = 1; ; round++) {
    const left = fixable.filter((one) => !harmful.has(one))
    if (left.length === 0) break
    const doubted = round > MOST_ROUNDS ? left : doubtedOf(left)
    if (doubted.length === 0) break
    for (const one of doubted) harmful.add(one)
  }
  return harmful.size === 0
    ? located
    : located.map((one) => (harmful.has(one) ? { ...one, fix: undefined } : one))

  /** Those that do harm together, most often the lines that are inserted, or leave something to fix in their record. */
  function doubtedOf(left: readonly LocatedFault[]): readonly LocatedFault[] {
    const after = fixAgain(fixed(left))
    if (isHarmful(after)) return someOf(left, ({ fix }) => fix !== undefined && insertsLine(fix))
    const unsettled = new Set(after.findings.filter(({ fix }) => fix).map(({ record }) => record))
    return unsettled.size === 0 ? [] : someOf(left, ({ record }) => unsettled.has(record))
  }
}

/** Those for which something holds, or all when it holds for none. */
function someOf(
  all: readonly LocatedFault[],
  holds: (one: LocatedFault) => boolean,
): readonly LocatedFault[] {
  const some = all.filter(holds)
  return some.length > 0 ? some : all
}

const insertsLine = ({ edits }: Fix): boolean =>
  edits.some(({ start, end, text }) => start === end && /[\n\r]/.test(text))
