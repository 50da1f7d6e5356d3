import type { Fault } from '../fault'

/** Where in the text something lies, as offsets; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

/** Something wrong with the text itself, found while it was read. */
export interface ReadingFault extends Fault {
  span: Span
  /** Number of the record it lies in. */
  record: number
}

/** One record of a text, in whatever format it was written. */
export interface TextRecord {
  value: unknown
  /** Offset at which it begins. */
  start: number
  /**
   * For a text in which names and values may be pieces of one another: pointers to names that may be something else.
   * Absent where it is plain what is a name and what is a value.
   */
  doubtful?: readonly string[]
  /** Pointers to places where a value was due and none could be read. */
  holes: readonly string[]
  /** Where a pointer leads in the text. Costs a second reading of the record, so it is asked only for findings. */
  locate(path: string, inKey: boolean): Span
}

/**
 * Who is told what is read, as it is read: a record can be checked and let go before the next one is parsed, so
 * that a long text costs no more memory than its findings.
 */
export interface Receiver {
  /** Records come in the order of the text; the first is number 0. */
  record(record: TextRecord): void
  /** Faults come in any order, also before the record they lie in. */
  fault(fault: ReadingFault): void
}
