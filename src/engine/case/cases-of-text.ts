import type { RegistrationType } from '../../schemas'
import type { PlacedFault } from '../assemble'
import { uncovered } from '../cover'
import type { Fault } from '../fault'
import { PassedRecords, type ReadAll } from '../read/passed-records'
import type { Place, TextRecord } from '../read/reading'
import { faultsOf, summaryOf, type CaseFault, type CaseSummary } from './case-verdict'
import { Cases } from './cases'
import { settleFixes } from './settle-fixes'

/** Puts down a fault at its place in the text. */
type PutDown = (fault: Fault, place: Place, record: number) => void

/** Follows the course of the cases of one text while its records are checked. */
export interface CasesOfText {
  /** Takes in the next record. */
  add(record: TextRecord, type: RegistrationType | undefined, number: number): void
  /**
   * Tells what is wrong with the cases, once all records are in.
   *
   * @param placed what was found in the records; `putDown` adds to it, and it may lose fixes
   * @param errorsIn counts the errors in a text
   * @returns how far the case has come, when the text is about one
   */
  settle(
    placed: readonly PlacedFault[],
    putDown: PutDown,
    errorsIn: (text: string) => number,
  ): CaseSummary | undefined
}

/**
 * @param isOneCase all registrations are of one case, whatever their references say
 * @param asOf YYYY-MM-DD
 * @param readAll reads the text again: records are let go when they are checked
 */
export function casesOfText(
  text: string,
  isOneCase: boolean,
  asOf: string,
  readAll: ReadAll,
): CasesOfText {
  const passed = new PassedRecords(text, readAll)
  const cases = new Cases(isOneCase, passed)
  return {
    add(record, type, number) {
      passed.add(record, type)
      cases.add(record.value, type, number)
    },
    settle(placed, putDown, errorsIn) {
      const courses = cases.courses(asOf)
      // Most texts are about no case.
      if (courses.length > 0) {
        putDownFaults(uncovered(courses.flatMap(faultsOf), placed), passed, putDown)
      }
      settleFixes(text, placed, courses, errorsIn)
      return summaryOf(courses)
    },
  }
}

/** Finds the places of the faults of cases, in the records they lie in and no others. */
export function putDownFaults(
  faults: readonly CaseFault[],
  passed: PassedRecords,
  putDown: PutDown,
): void {
  const byRecord = Map.groupBy(faults, ({ record }) => record)
  passed.again(byRecord, (record, number) => {
    for (const { fault } of byRecord.get(number) ?? []) {
      putDown(fault, record.locate(fault.path, false), number)
    }
  })
}
