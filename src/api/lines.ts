import {
  assemble,
  isLines as isLinesFor,
  LineCases as AnyLineCases,
  LineChecker as AnyLineChecker,
  type Findings,
  type Options,
} from '../engine'
import type { Report } from './report'
import { parts, resolved } from './whole-guidance'

/**
 * The door for whoever reads lines of NDJSON as bytes, has the clean ones recognised and asks about the others: what the
 * engine says of lines, of the cases they make, and the report that is put together of it.
 */
export { countLineBreaks, inOrder } from '../engine'
export type { CaseFault, CoursesVerdict, LinesVerdict, Passage, LocatedFault } from '../engine'

/** Checks lines that were cut out of a longer text: see `LineChecker` of the engine. */
export class LineChecker extends AnyLineChecker {
  /**
   * @param makesFixes whether findings are to have their fixes
   * @throws TypeError for an option that means nothing
   */
  constructor(options: Options, makesFixes: boolean) {
    super(resolved(options), makesFixes ? parts : {})
  }
}

/** The cases of lines that are read again: see `LineCases` of the engine. */
export class LineCases extends AnyLineCases {
  constructor(options: Options) {
    super(resolved(options))
  }
}

/** Whether a text that begins so is sure to have a record a line: see `isLines` of the engine. */
export const isLines = (head: string, options: Options): boolean =>
  isLinesFor(head, resolved(options))

/** The report of lines, of what was found in them. */
export const reportOfLines = (found: Findings, options: Options): Report =>
  assemble(found, resolved(options)) as Report
