import type { Report } from '../../src/api/index.ts'
import { resolved } from '../../src/api/whole-guidance.ts'
import { fixesFor, flatFormats, readText, type Options } from '../../src/engine/index.ts'
import { withDoubts } from '../../src/engine/judge/with-doubts.ts'
import { wholePassage } from '../../src/engine/text/whole-passage.ts'
import type { Fault } from '../../src/engine/model/fault.ts'
import type { ReadingFault, TextRecord } from '../../src/engine/model/record.ts'
import { assembleFaults } from '../../src/engine/report/assemble.ts'
import { HeaderFaults } from '../../src/engine/report/header-faults.ts'
import { Check } from '../../src/engine/stream/check.ts'
import { AS_OF } from './examples.ts'

/** A table row that is told of as a whole. */
export const row = (
  text: string,
  code: string,
  detail: Fault['detail'],
): Omit<ReadingFault, 'record'> => ({
  code,
  path: '',
  ...(detail && { detail }),
  span: { start: 0, end: text.length, cell: { row: 2 } },
})

/**
 * The report on a text whose reader doubts what it is told to doubt, and finds what it is told to find: what is made of
 * faults of reading, whoever finds them.
 *
 * @param doubts about the first record
 * @param faults of the first record
 */
export function reportOf(
  text: string,
  doubts: readonly Fault[],
  faults: readonly Omit<ReadingFault, 'record'>[] = [],
  options: Options = {},
): Report {
  const asked = resolved({ asOf: AS_OF, ...options })
  const check = new Check(asked, { fixesFor, withDoubts, headers: new HeaderFaults() })
  const passage = check.begin(wholePassage(text))
  const format = readText(
    text,
    asked,
    {
      fault: (fault) => passage.fault(fault),
      record: (record) =>
        passage.record(passage.records.length > 0 ? record : doubted(record, doubts)),
    },
    flatFormats,
  )
  for (const fault of faults) passage.fault({ ...fault, record: 0 })
  return assembleFaults(
    passage.asReported(passage.found),
    { format, records: passage.records },
    asked,
  ) as Report
}

const doubted = (record: TextRecord, doubts: readonly Fault[]): TextRecord =>
  Object.defineProperty(record, 'doubts', { value: doubts })
