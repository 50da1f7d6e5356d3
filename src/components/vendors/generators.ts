import seen from './generators.json' with { type: 'json' }

/** What one generator of code makes of the published schemas. */
export interface GeneratorRow {
  tool: string
  version: string
  language: string
  /** What a date becomes; empty where it makes no types. */
  date: string
  /** The same, when `format` is taken out of the schema first. */
  dateWithoutFormat?: string
  /** Of the sound examples, those that still keep the schema when its code has read and written them. */
  returned?: number
  returnedWithoutFormat?: number
  /** Whether æ, ø and å are dropped from names. */
  dropsLetters: boolean
  /** Whether the values of a code list stand in what it makes. */
  codeLists: boolean
  /** Whether the registrations inside a forløb have their fields. */
  insideCase: boolean
  /** Every `$ref` was replaced by what it points at first. */
  inlined?: boolean
  /** Examples on which its code gives the verdict of the schema. */
  rightly?: number
  /** Of 200 registrations that it made, those that keep the schema, by slug. */
  made?: Record<string, number>
}

/** What `tests/vendors/try-generators.ts` saw. */
export interface Generated {
  /** The day of the run, YYYY-MM-DD. */
  day: string
  /** How many sound examples went through the code, a forløb not among them; and how many examples there are. */
  sound: number
  examples: number
  rows: GeneratorRow[]
}

export const generated: Generated = seen
