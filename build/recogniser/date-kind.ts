import type { TextKind } from '../../src/schemas/field.ts'
import { isDatePattern } from './date-pattern.ts'

/** Whether texts of a kind are dates: the days of the calendar, and nothing else. */
export const isDateKind = ({ tests }: TextKind): boolean =>
  tests.length === 1 && tests.every(({ pattern, not }) => !not && isDatePattern(pattern))
