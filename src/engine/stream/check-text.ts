import type { CaseFault } from '../case/case-verdict'
import { codeBookOf } from '../codes/code-book'
import type { ResolvedOptions } from '../model/options'
import type { LocatedFault } from '../model/located-fault'
import type { Receiver } from '../model/record'
import type { Report } from '../model/report'
import type { PassedRecords } from '../read/passed-records'
import { readText } from '../read/read-text'
import { assembleFaults } from '../report/assemble'
import { PassedOver } from '../report/passed-over'
import { oneFaultOneFinding } from '../report/one-fault-one-finding'
import { wholePassage } from '../text/whole-passage'
import { Check, type PassageCheck } from './check'
import type { Parts } from './parts'

/** Such a text is read as JSON, whatever is changed further on. */
const BEGINS_AS_JSON = /^\uFEFF?\s*(?:\{|\[\s*[{\]])/

/**
 * Checks a whole text: each registration, and the courses of their cases.
 *
 * @param isOneCase all registrations belong to one case, whatever their references
 * @param parts the loaded parts of the engine; what is missing is not checked
 */
export function checkText(
  text: string,
  options: ResolvedOptions,
  isOneCase: boolean,
  parts: Parts,
): Report {
  const { flat, flatChecks, fixesFor, CasesOfText } = parts
  const ofCases = options.guidance.cases
  const read = (to: Receiver) => readText(text, options, to, flat)
  const cases = CasesOfText && ofCases && new CasesOfText(text, isOneCase, options, ofCases, read)
  const headers = flatChecks && new flatChecks.HeaderFaults()
  const dateOrders = flatChecks && new flatChecks.DateOrders()
  const passedOver = new PassedOver()
  const check = new Check(options, {
    fixesFor,
    withDoubts: flatChecks?.withDoubts,
    collector: cases,
    headers,
    dateOrders,
    passedOver,
  })
  const passage = check.begin(wholePassage(text))
  const format = read(passage)
  const { all = [], faults = [], summary } = cases?.verdict() ?? {}
  if (cases) {
    const left = oneFaultOneFinding(faults, passage.found, codeBookOf(options.guidance))
    addCaseFaults(left, cases.passed, passage)
  }
  let located: readonly LocatedFault[] = [...passage.found, ...(dateOrders?.told() ?? [])]
  located = headers?.withoutDisputedFixes(located) ?? located
  const withAll = { ...options, maxFindings: Infinity }
  const checkAgain = (mended: string) =>
    checkText(mended, withAll, isOneCase, { flat, flatChecks, CasesOfText })
  const { withdrawMisreadFixes } = parts
  if (withdrawMisreadFixes && !(format.endsWith('json') && BEGINS_AS_JSON.test(text))) {
    const fixAgain = (mended: string) =>
      checkText(mended, withAll, isOneCase, {
        ...parts,
        withdrawMisreadFixes: (found) => withdrawMisreadFixes({ ...found, fixAgain: checkAgain }),
      })
    const records = passage.records.length
    const found = { text, located, format, records, options, checkAgain, fixAgain }
    located = withdrawMisreadFixes(found)
  }
  if (cases && parts.withdrawCaseFixes) {
    located = parts.withdrawCaseFixes({
      text,
      located,
      cases: all,
      of: cases,
      check,
      countErrors: (mended) => checkAgain(mended).counts.error,
    })
  }
  return assembleFaults(
    passage.asReported(located),
    {
      format,
      records: passage.records,
      summary,
      counted: passage.counted,
      passedOver: passedOver.summary,
    },
    options,
  )
}

/** Locates case faults. Reads only their records again. */
function addCaseFaults(
  faults: readonly CaseFault[],
  passed: PassedRecords,
  passage: PassageCheck,
): void {
  if (faults.length === 0) return
  const byRecord = Map.groupBy(faults, ({ record }) => record)
  passed.readAgain(byRecord.keys(), (record, number) => {
    for (const { fault } of byRecord.get(number) ?? []) {
      passage.addCaseFault(fault, record, number)
    }
  })
}
