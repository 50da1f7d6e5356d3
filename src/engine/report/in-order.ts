import type { Finding } from '../model/finding'
import { rankOf } from './severities'

/** The order in which findings of one text are told; those that are equal keep the order they are in. */
export const inOrder = (a: Finding, b: Finding): number =>
  startOf(a) - startOf(b) || rankOf(a.severity) - rankOf(b.severity)

/** The offset at which what a finding is about begins; 0 where there is no text. */
export const startOf = ({ range }: Finding): number => range?.start.offset ?? 0
