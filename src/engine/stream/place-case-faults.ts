import type { CaseFault } from '../case/case-verdict'
import { codeBookOf } from '../codes/code-book'
import type { ChunkReader } from '../model/chunk-reader'
import type { LocatedFault } from '../model/located-fault'
import type { ResolvedOptions } from '../model/options'
import type { Passage } from '../model/passage'
import type { TextRecord } from '../model/record'
import { spanInJson } from '../read/json/span-in-json'
import { oneFaultOneFinding } from '../report/one-fault-one-finding'
import { Check } from './check'

/**
 * The places of faults of cases in the records of a passage, which is read again for them: what is stored of a registration
 * has no places. Those that another finding covers are left out.
 */
export function placeCaseFaults(
  faults: readonly CaseFault[],
  options: ResolvedOptions,
  passage: Passage,
  reader: ChunkReader,
): readonly LocatedFault[] {
  const numbers = new Set(faults.map(({ record }) => record))
  const records = new Map<number, TextRecord>()
  const check = new Check(options, {
    spanIn: spanInJson,
    collector: {
      add: (record, _type, number) => {
        if (numbers.has(number)) records.set(number, record as TextRecord)
      },
    },
  }).begin(passage)
  reader.read(passage, true, check)
  const count = check.found.length
  const book = codeBookOf(options.guidance)
  for (const { fault, record } of oneFaultOneFinding(faults, check.found, book)) {
    check.addCaseFault(fault, records.get(record) as TextRecord, record)
  }
  return check.asReported(check.found.slice(count))
}
