import type { RegistrationType } from '../../schemas/field'
import type { TextRecord } from '../model/record'

/** Who gathers the registrations of cases while records are checked. */
export interface CaseCollector {
  /** Takes in the next record, with its number in the whole text. */
  add(
    record: Pick<TextRecord, 'value' | 'start' | 'end'>,
    type: RegistrationType | undefined,
    number: number,
  ): void
}
