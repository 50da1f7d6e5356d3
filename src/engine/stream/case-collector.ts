import type { RegistrationType } from '../../schemas/field'
import type { TextRecord } from '../model/record'

/** Collects the registrations of cases while records are checked. */
export interface CaseCollector {
  /** @param number of the record in the whole text */
  add(
    record: Pick<TextRecord, 'value' | 'start' | 'end'>,
    type: RegistrationType | undefined,
    number: number,
  ): void
}
