import { verdictOf } from '../case/case-verdict'
import { Cases } from '../case/cases'
import { codeBookOf } from '../codes/code-book'
import type { ResolvedOptions } from '../model/options'
import type { LocatedFault } from '../model/located-fault'
import type { Report } from '../model/report'
import { assembleFaults } from '../report/assemble'
import { oneFaultOneFinding } from '../report/one-fault-one-finding'
import { Check } from './check'

/**
 * Checks parsed values: each registration, and the courses of their cases.
 *
 * @param isOneCase all registrations belong to one case, whatever their references
 */
export function checkValues(
  values: readonly unknown[],
  options: ResolvedOptions,
  isOneCase: boolean,
): Report {
  const { guidance } = options
  const cases = new Cases(guidance, isOneCase)
  const check = new Check(options, {
    collector: {
      add: ({ value }, type, number) => {
        cases.add(value, type, number)
      },
    },
  })
  const judged = values.map((value, number) => check.judgeValue(value, number))
  const records = judged.map(({ summary }) => summary)
  const located = judged.flatMap((one) => one.located)
  if (values.length === 0) {
    located.push({
      fault: { code: 'tomt', path: '' },
      record: 0,
      type: undefined,
      range: undefined,
    })
  }
  const { faults, summary } = verdictOf(cases.all(), options)
  const ofCourses = oneFaultOneFinding(faults, located, codeBookOf(guidance)).map(
    ({ fault, record }): LocatedFault => {
      const type = guidance.types.find(({ name }) => name === records[record]?.type)
      return { fault, record, type, range: undefined }
    },
  )
  return assembleFaults([...located, ...ofCourses], { format: 'json', records, summary }, options)
}
