/** A finding that is expected: its code, and where, as a JSON Pointer into the instance. */
export interface ExpectedFinding {
  code: string
  path: string
}

/** A step of a case, as a report tells it. */
export interface ExpectedMilestone {
  id: string
  due: string
  doneOn: string | null
  status: string
}

/** The keyword that an instance was made for. */
export interface Probe {
  keyword: string
  /** File name of the published schema in which the keyword stands. */
  schema: string
  /** JSON Pointer of the keyword in that file. */
  pointer: string
}

/** An instance, and what is to be said of it. */
export interface ConformanceInstance {
  /** Made from what is tried, so that it stays when others come. Of a-z, A-Z, 0-9, "-" and ".", so that it can name a file. */
  id: string
  /** Slug of the schema. */
  schema: string
  /** Whether the published schema accepts it. */
  valid: boolean
  /** The day at which it is checked, YYYY-MM-DD. */
  asOf: string
  /** The findings of a check by all rules, in no order; absent for what is no registration at all. */
  codes?: { draft: ExpectedFinding[]; complete: ExpectedFinding[] }
  /** Of a case: its steps at that day, the same in both profiles. */
  milestones?: ExpectedMilestone[]
  /** In Danish: what is tried. */
  why: string
  /** What it tries, as the id of a group. */
  group: string
  /** Absent for an example, which tells a whole registration. */
  probes?: Probe
  /** The instance as it must be written, where how it is written is what is tried. */
  text?: string
  instance: unknown
}

/** What instances have in common, and how a validator goes wrong that does not tell them apart. */
export interface Group {
  id: string
  /** In Danish, such as "Linjeskift sidst i en tekst". */
  title: string
  /** In Danish: why validators get it wrong. */
  text: string
}

export interface Kit {
  version: 'v1'
  groups: readonly Group[]
  instances: readonly ConformanceInstance[]
}

/** An instance as JSON on one line, as it is handed to a validator. */
export const textOf = ({
  text,
  instance,
}: Pick<ConformanceInstance, 'text' | 'instance'>): string => text ?? JSON.stringify(instance)

/**
 * JSON on one line in every program's eyes: some, Node's readline among them, also end a line at U+0085, U+2028 and U+2029,
 * which JSON may hold as they are.
 */
export const onOneLine = (json: string): string =>
  json.replace(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
