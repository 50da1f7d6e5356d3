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
}

/** With more of them each is tried by itself only while that is no more to read than so many characters. */
const MOST_ALONE = 6
const MOST_READ = 100_000

/**
 * Withdraws fixes with which the text is read otherwise than it was: as another format, with other registrations, or with an
 * error that was hidden. What a line is depends on the lines around it: one that is inserted may stand among the rows of a
 * table, a label that is put right ends the text above it, one without a value takes the next line, and below prose a name
 * of ours in JSON may look like a label.
 *
 * @returns the faults, without the withdrawn fixes
 */
export function withdrawMisreadFixes(found: TextInDoubt): readonly LocatedFault[] {
  const { text, located, format, records, options, checkAgain } = found
  const fixable = located.filter(({ fix }) => fix)
  if (fixable.length === 0) return located
  const book = codeBookOf(options.guidance)
  const ofCases = new Set(options.guidance.cases?.rules.map(({ code }) => code))
  // A deadline that was missed may come to light, and that is no harm.
  const isError = (code: string) => book.severityOf(code) === 'error' && !ofCases.has(code)
  const before = Map.groupBy(located, ({ fault }) => fault.code)
  /** @param mended the code of which there must be fewer */
  const isHarmful = (faults: readonly LocatedFault[], mended?: string): boolean => {
    const findings = faults.flatMap(({ fix }) => (fix ? [{ fix }] : []))
    const report = checkAgain(applyFixes(text, { findings }))
    if (report.format !== format || report.records.length !== records) return true
    const after = Map.groupBy(report.findings, ({ code }) => code)
    const gain = (code: string) => (before.get(code)?.length ?? 0) - (after.get(code)?.length ?? 0)
    if (mended !== undefined && gain(mended) <= 0) return true
    return [...after.keys()].some((code) => isError(code) && gain(code) < 0)
  }
  const isTriedAlone = fixable.length <= MOST_ALONE || fixable.length * text.length <= MOST_READ
  const isHarmfulAlone = (one: LocatedFault) => isHarmful([one], one.fault.code)
  const harmful = new Set(isTriedAlone ? fixable.filter(isHarmfulAlone) : [])
  // Together they are harmful most often for a line that is inserted.
  for (const isDoubted of [insertsLine, () => true]) {
    const left = fixable.filter((one) => !harmful.has(one))
    if (left.length === 0 || !isHarmful(left)) break
    for (const one of left) if (one.fix && isDoubted(one.fix)) harmful.add(one)
  }
  return harmful.size === 0
    ? located
    : located.map((one) => (harmful.has(one) ? { ...one, fix: undefined } : one))
}

const insertsLine = ({ edits }: Fix): boolean =>
  edits.some(({ start, end, text }) => start === end && /[\n\r]/.test(text))
