/** The door to the requirements: what a registration type holds, and its schema as written. */
import { types as drawnTypes, cprPattern as drawnCprPattern } from 'modtagelse:requirements'
import type { RegistrationType } from './field'

export type {
  Condition,
  Field,
  RegistrationType,
  Strength,
  Test,
  TextKind,
  TextTest,
} from './field'
export { sources } from './sources'

/** The registration types, in the order of order.ts. */
export const types = drawnTypes as readonly RegistrationType[]

/** Matches a text that holds a possible CPR number. */
export const cprPattern: RegExp = drawnCprPattern
