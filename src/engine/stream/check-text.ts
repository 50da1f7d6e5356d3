import type { CaseFault } from '../case/case-verdict'
import { codeBookOf } from '../codes/code-book'
import type { ResolvedOptions } from '../model/options'
import type { Receiver } from '../model/record'
import type { Report } from '../model/report'
import { wholePassage } from '../model/passage'
import type { PassedRecords } from '../read/passed-records'
import { readText } from '../read/read-text'
import { assembleFaults } from '../report/assemble'
import { HeaderFaults } from '../report/header-faults'
import { uncovered } from '../report/one-fault-one-finding'
import { Check, type PassageCheck } from './check'
import type { Parts } from './parts'

/**
 * Checks a text as a whole: each registration, and the course of the cases they make.
 *
 * @param isOneCase all registrations are of one case, whatever their references say
 * @param parts what of the engine there is; nothing is said of what is left out
 */
export function checkText(
  text: string,
  options: ResolvedOptions,
  isOneCase: boolean,
  parts: Parts,
): Report {
  const { flat, fixesFor, CasesOfText } = parts
  const ofCases = options.guidance.cases
  const read = (to: Receiver) => readText(text, options, to, flat)
  const cases = CasesOfText && ofCases && new CasesOfText(text, isOneCase, options, ofCases, read)
  const headers = flat && new HeaderFaults()
  const check = new Check(options, { fixesFor, collector: cases, headers })
  const passage = check.begin(wholePassage(text))
  const format = read(passage)
  const { all = [], faults = [], summary } = cases?.verdict() ?? {}
  if (cases) {
    const left = uncovered(faults, passage.found, codeBookOf(options.guidance))
    addCaseFaults(left, cases.passed, passage)
  }
  let placed = passage.found
  placed = headers?.withoutDisputedFixes(placed) ?? placed
  if (cases && parts.withdrawCaseFixes) {
    placed = parts.withdrawCaseFixes({
      text,
      placed,
      cases: all,
      of: cases,
      check,
      countErrors: (mended) =>
        checkText(mended, options, isOneCase, { flat, CasesOfText }).counts.error,
    })
  }
  return assembleFaults(
    passage.asReported(placed),
    { format, records: passage.records, summary, counted: passage.counted },
    options,
  )
}

/** Finds the places of the faults of cases, in the records they lie in and no others. */
function addCaseFaults(
  faults: readonly CaseFault[],
  passed: PassedRecords,
  passage: PassageCheck,
): void {
  if (faults.length === 0) return
  const byRecord = Map.groupBy(faults, ({ record }) => record)
  passed.again(byRecord.keys(), (record, number) => {
    for (const { fault } of byRecord.get(number) ?? []) {
      passage.addCaseFault(fault, record, number)
    }
  })
}
