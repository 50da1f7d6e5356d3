import { codeBookOf } from '../codes/code-book'
import type { Fix } from '../model/finding'
import type { LocatedFault } from '../model/located-fault'
import type { ResolvedOptions } from '../model/options'
import type { Report } from '../model/report'
import { applyFixes } from './apply-fixes'

/** A text of lines or of a table, and the means to check it again. */
export interface TextWithLines {
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

/** With more of them each is no longer tried by itself. */
const MOST_ALONE = 6

/**
 * Withdraws the fixes that insert lines, when the text with them is read otherwise: as another format, with other
 * registrations, or with an error that was hidden. A line among the rows of a table, or below a label that takes texts of several
 * lines, may do that.
 *
 * @returns the faults, without the withdrawn fixes
 */
export function withdrawInsertedLines(found: TextWithLines): readonly LocatedFault[] {
  const { text, located, format, records, options, checkAgain } = found
  const inserting = located.filter(({ fix }) => fix && insertsLine(fix))
  if (inserting.length === 0) return located
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
  const isHarmfulAlone = (one: LocatedFault) => isHarmful([one], one.fault.code)
  return (inserting.length <= MOST_ALONE && inserting.some(isHarmfulAlone)) ||
    isHarmful(inserting) ||
    isHarmful(located)
    ? located.map((one) => (one.fix && insertsLine(one.fix) ? { ...one, fix: undefined } : one))
    : located
}

const insertsLine = ({ edits }: Fix): boolean =>
  edits.some(({ start, end, text }) => start === end && /[\n\r]/.test(text))
