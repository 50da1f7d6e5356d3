import {
  ChunkedCheck as AnyChunkedCheck,
  type ChunkedReport as AnyChunkedReport,
  type ChunkLimits,
  type Options,
} from '../engine'
import type { Report } from './report'
import { parts, resolved } from './whole-guidance'

export { codes } from './index'
export type { FindingsOfCode } from '../engine'

/** Options of a chunked check. */
export interface ChunkOptions extends Options, ChunkLimits {}

/** Its result, with the editions and milestones of this guidance. */
export interface ChunkedReport extends AnyChunkedReport {
  report: Report
}

/** The entry point for a text too long to be checked at once: see `ChunkedCheck` of the engine. */
export class ChunkedCheck extends AnyChunkedCheck {
  /** @throws TypeError for an invalid option */
  constructor(options: ChunkOptions = {}) {
    super(resolved(options), parts, options)
  }

  override report(): ChunkedReport {
    return super.report() as ChunkedReport
  }
}
