import type { RegistrationType } from '../../schemas/field'
import type { Fault } from './fault'
import type { Edit } from './finding'
import type { WrittenJson } from './written-json'

/** Where in the text something lies, as offsets; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

/** A cell of a table, counted from 1 with the rows above the table's own. */
export interface Cell {
  row: number
  /** Absent where the row as a whole is meant. */
  column?: number
}

/** A span with the cell it lies in, in a text that is a table. */
export interface Place extends Span {
  cell?: Cell
}

/** Something wrong with the text itself, found while it was read. */
export interface ReadingFault extends Fault {
  span: Place
  /** Number of the record it lies in. */
  record: number
}

/**
 * Makes edits to one record in the manner of the format it was written in. Offsets are into the whole text. Answers
 * undefined where the format cannot carry the change, or where the place is not to be found.
 */
export interface RecordEditor {
  /** Writes another value where the pointer leads. */
  replaceValue(path: string, value: unknown): Edit[] | undefined
  /** Gives the property at the pointer another name. In a table that is its column, and so every row's. */
  renameKey(path: string, name: string): Edit[] | undefined
  /** Takes the property at the pointer away, name and all; in a table the cell is emptied. */
  remove(path: string): Edit[] | undefined
  /** Adds a property that is not there; the pointer ends with its name. */
  insert(path: string, value: unknown): Edit[] | undefined
}

/** One record of a text, in whatever format it was written. */
export interface TextRecord {
  value: unknown
  /** Offset at which it begins. */
  start: number
  /** Offset at which it ends, for sound JSON, which can be read again without what stands around it. */
  end?: number
  /**
   * For a text in which names and values may be pieces of one another: pointers to names that may be something else.
   * Absent where it is plain what is a name and what is a value.
   */
  doubtful?: ReadonlySet<string>
  /** Pointers to places where a value was due and none could be read. */
  holes: ReadonlySet<string>
  /** The record as written, where it stands in one piece; rules that cannot be broken in it are not asked. */
  source?: string
  /** Where a pointer leads in the text. Costs a second reading of the record, so it is asked only for findings. */
  locate(path: string, inKey: boolean): Place
  /** The type that is told from outside the record, by the caller or a heading. */
  type?: RegistrationType | undefined
  /** A fault as it is reported in the format at hand: with the nearest label, without what may be no label at all. */
  describe?(fault: Fault): Fault
  /**
   * The record as written, when it is JSON that can be changed safely: not where names are given twice, or may be pieces
   * of values. Asked only for records with findings.
   */
  json?(): WrittenJson
  /** What can change a record that is not JSON. Absent, or undefined, where no change is safe. */
  edit?(): RecordEditor | undefined
  /**
   * The record as it would be read with other labels; its places are the same. Absent where a name says nothing of how
   * its value is read.
   *
   * @param labelFor the label to read in place of the one a pointer names; undefined for the same
   * @param type the name of the type it says it is, if that is to be added
   */
  relabelled?(labelFor: (path: string) => string | undefined, type: unknown): TextRecord
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
