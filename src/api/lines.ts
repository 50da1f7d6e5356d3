import {
  assemble,
  formatOfText as formatOfTextFor,
  isLines as isLinesFor,
  LineCases as AnyLineCases,
  LineChecker as AnyLineChecker,
  LineReferences as AnyLineReferences,
  type Findings,
  type Format,
  type Options,
} from '../engine'
import type { Report } from './report'
import { parts, resolved, wholeGuidance } from './whole-guidance'

/**
 * The door for whoever reads lines of NDJSON as bytes, has the clean ones recognised and asks about the others: what the
 * engine says of lines, of the cases they make, and the report that is put together of it.
 */
export { countLineBreaks, inOrder } from '../engine'
export type {
  CaseFault,
  CoursesVerdict,
  LinesVerdict,
  LineTies,
  Passage,
  LocatedFault,
} from '../engine'

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

/** The property that says which citizen a registration is about. */
export const { referenceKey } = wholeGuidance

/** The references that tie lines to each other: see `LineReferences` of the engine. */
export class LineReferences extends AnyLineReferences {
  constructor() {
    super(wholeGuidance)
  }
}

/** Whether a text that begins so is sure to have a record a line: see `isLines` of the engine. */
export const isLines = (head: string, options: Options): boolean =>
  isLinesFor(head, resolved(options))

/** The format a whole text is read as: see `formatOfText` of the engine. */
export const formatOfText = (text: string): Format | 'fenced' =>
  formatOfTextFor(text, { guidance: wholeGuidance })

/** The report of lines, of what was found in them. */
export const reportOfLines = (found: Findings, options: Options): Report =>
  assemble(found, resolved(options)) as Report
