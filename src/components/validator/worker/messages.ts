import type { Finding } from '../../../api/element'
import type { LargeOptions, LargeResult } from './large-report'

/** What the page says to the worker. */
export type ToWorker =
  | { kind: 'check'; what: Blob | string; options: LargeOptions }
  | { kind: 'stop' }
  | { kind: 'page'; id: number; code: string; from: number; count: number }

/** What the worker says to the page. */
export type FromWorker =
  | { kind: 'progress'; done: number; total: number }
  /** `isHeld`: what is left is done in one go, so that a stop is not heard. */
  | { kind: 'partial'; result: LargeResult; isHeld: boolean }
  | { kind: 'done'; result: LargeResult }
  /** `words` are Danish, for the person. */
  | { kind: 'refused'; words: string }
  | { kind: 'page'; id: number; findings: Finding[] }
