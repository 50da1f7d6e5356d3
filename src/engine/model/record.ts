import type { RegistrationType } from '../../schemas/field'
import type { Fault } from './fault'
import type { Edit, Fix } from './finding'
import type { WrittenJson } from './written-json'

/** Offsets into the text; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

/** A cell of a table. Both numbers are 1-based; rows above the header count. */
export interface Cell {
  row: number
  /** Absent when the whole row is meant. */
  column?: number
}

/** A span, with its cell when the text is a table. */
export interface Place extends Span {
  cell?: Cell
}

/** A fault in the text itself, found while reading. */
export interface ReadingFault extends Fault {
  span: Place
  /** 0-based number of its record. */
  record: number
  /** The change that puts it right, where that is safe. */
  fix?: Fix | undefined
}

/**
 * Edits one record in its own format. Offsets are into the whole text. Methods return undefined when the format cannot
 * express the change, or when the path is not found.
 */
export interface RecordEditor {
  /** Replaces the value at the pointer. */
  replaceValue(path: string, value: unknown): Edit[] | undefined
  /** Renames the property at the pointer. In a table this renames the column, and so affects every row. */
  renameKey(path: string, name: string): Edit[] | undefined
  /** Removes the property at the pointer with its name; in a table it empties the cell. */
  remove(path: string): Edit[] | undefined
  /** Adds a missing property; the pointer ends with its name. */
  insert(path: string, value: unknown): Edit[] | undefined
}

/** What a date says of the order of day and month. */
export interface DateOrder {
  order: 'day-first' | 'month-first' | 'either'
  /** Dates of one scope have one order: those of a column, or of a draft. */
  scope: string
}

/** One record of a text, in any format. */
export interface TextRecord {
  value: unknown
  /** Offset of its beginning. */
  start: number
  /** Offset of its end. Only for valid JSON, which can be read again without the surrounding text. */
  end?: number
  /**
   * Pointers to names that may be parts of values, as when a quotation mark is missing. Absent when names and values
   * cannot be confused.
   */
  uncertainNames?: ReadonlySet<string>
  /** Pointers to places where a value was expected and none could be read. */
  unreadable: ReadonlySet<string>
  /** The record as written, if contiguous. Rules whose screen says it cannot break them are skipped. */
  source?: string
  /** Finds the place of a pointer in the text. Reads the record a second time, so call it only for findings. */
  locate(path: string, inKey: boolean): Place
  /**
   * What the reader doubts about values that it has read, by the pointers to them; for the codes that there are, see
   * `doubtCodes`.
   */
  doubts?: readonly Fault[] | undefined
  /** What the numbers of its dates say of their order. */
  dateOrders?: readonly DateOrder[] | undefined
  /** Its cells may stand under wrong labels, so that what is found in them is not told. */
  isAskew?: true
  /** The type given from outside the record: by the caller or a heading. */
  type?: RegistrationType | undefined
  /** Adapts a fault to the format: suggests the nearest label, and hides what may not be a label at all. */
  describe?(fault: Fault): Fault
  /**
   * The parsed JSON, when it can be changed safely: not when names are repeated or may be parts of values. Call it only
   * for records with findings.
   */
  json?(): WrittenJson
  /** The editor of a record that is not JSON. Absent, or undefined, when no change is safe. */
  edit?(): RecordEditor | undefined
  /**
   * The record as it would be read with other labels; its places stay the same. Absent when labels do not decide how
   * values are read.
   *
   * @param labelFor the new label for the one at a pointer; undefined for no change
   * @param type the type name to add, if the record is to say its type
   */
  relabelled?(labelFor: (path: string) => string | undefined, type: unknown): TextRecord
}

/**
 * Receives records and faults while a text is read. A record can be checked and released before the next one is parsed,
 * so that a long text needs no more memory than its findings.
 */
export interface Receiver {
  /** Called in text order; the first record is number 0. */
  record(record: TextRecord): void
  /** Called in any order, also before the record of the fault. */
  fault(fault: ReadingFault): void
  /** Called for a line or cell that is not blank and belongs to no field, in text order. */
  passed?(span: Span): void
}
