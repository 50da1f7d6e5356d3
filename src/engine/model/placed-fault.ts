import type { RegistrationType } from '../../schemas/field'
import type { Fault } from './fault'
import type { Fix, Range } from './finding'
import type { Cell } from './record'

/** A fault with the record it lies in and, where there is text, its range. */
export interface PlacedFault {
  readonly fault: Fault
  readonly record: number
  readonly type: RegistrationType | undefined
  readonly range: Range | undefined
  /** The cell it lies in, in a table. */
  readonly cell?: Cell | undefined
  readonly fix?: Fix | undefined
}
