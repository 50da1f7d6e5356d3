import type { Finding } from '../../../api/element'
import type { LargeOptions, LargeResult } from './large-report'

/** Messages from the page to the worker. */
export type ToWorker =
  | { kind: 'check'; what: Blob | string; options: LargeOptions }
  | { kind: 'stop' }
  | { kind: 'page'; id: number; code: string; from: number; count: number }

/** Messages from the worker to the page. */
export type FromWorker =
  | { kind: 'progress'; done: number; total: number }
  /** `isBuffered`: the text is checked whole at the end, so the worker will not receive a stop in time. */
  | { kind: 'partial'; result: LargeResult; isBuffered: boolean }
  | { kind: 'done'; result: LargeResult }
  /** `words` are Danish, for the person. */
  | { kind: 'refused'; words: string }
  | { kind: 'page'; id: number; findings: Finding[] }
