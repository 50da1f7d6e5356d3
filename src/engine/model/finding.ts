/** How binding the words of the guidance are: must = error, should or at risk = warning, need not = advice. */
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

/** What a finding rests on. `url` is a path from the root of the site, absolute when the caller named a site. */
export interface Requirement {
  id: string
  title: string
  /** Numbers of paragraphs of the source; empty for codes about reading. */
  kilde: string[]
  url: string
}

export interface Edit {
  start: number
  end: number
  text: string
}

/** A change that is safe to apply without looking. Offsets into the text as given. */
export interface Fix {
  title: string
  edits: Edit[]
}

export interface Finding {
  code: string
  severity: Severity
  /** 0-based number of the record. */
  record: number
  /** JSON Pointer into the record. A name of more than 100 characters is cut in the middle. */
  path: string
  /** Absent only where there was no text, in `validate()`. */
  range?: Range
  /** Danish: what, where and how to put it right. Never holds a CPR number, stamdata or free text. */
  message: string
  requirement: Requirement
  fix?: Fix
}
