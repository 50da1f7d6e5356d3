import type { RegistrationType } from '../../schemas/field'
import type { Fault } from './fault'
import type { Fix, Range } from './finding'
import type { Cell } from './record'

/** A fault with the number of its record and, when a text was checked, its range. */
export interface LocatedFault {
  readonly fault: Fault
  readonly record: number
  readonly type: RegistrationType | undefined
  readonly range: Range | undefined
  /** Its cell, when the text is a table. */
  readonly cell?: Cell | undefined
  readonly fix?: Fix | undefined
}
