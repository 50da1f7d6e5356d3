/** How binding the guidance is: must = error, should or at risk = warning, need not = advice. */
export type Severity = 'error' | 'warning' | 'advice'

/** A place in the text as given. Line and column are 1-based; column and offset count UTF-16 units. */
export interface Position {
  line: number
  column: number
  offset: number
}

export interface Range {
  start: Position
  end: Position
}

/** The requirement behind a finding. `url` is a path from the site root; absolute when the caller gave `siteUrl`. */
export interface Requirement {
  id: string
  title: string
  /** Paragraph numbers of the source; empty for codes about reading. */
  kilde: string[]
  url: string
}

export interface Edit {
  start: number
  end: number
  text: string
}

/** A change that is safe to apply without review. Offsets are into the text as given. */
export interface Fix {
  title: string
  edits: Edit[]
}

export interface Finding {
  code: string
  severity: Severity
  /** 0-based number of the record. */
  record: number
  /** JSON Pointer into the record. A name longer than 100 characters is shortened in the middle. */
  path: string
  /** Absent only when a value was checked, not a text: in `validate()`. */
  range?: Range
  /** Danish: what is wrong, where, and how to correct it. Never holds a CPR number, stamdata or free text. */
  message: string
  requirement: Requirement
  fix?: Fix
}
