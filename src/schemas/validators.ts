import rows from './validatorer.json' with { type: 'json' }

/** How one library of JSON Schema judged the published schemas, as a test or a script saw it. */
export interface ValidatorRow {
  /** The package or library. */
  bibliotek: string
  version: string
  /** The language it is for. */
  sprog: string
  /** The form in which it can use the schemas: those that refer to each other, bundles, both or none. */
  udgave: 'delt' | 'samlet' | 'begge' | 'ingen'
  /** How many verdicts were right, of how many. */
  rigtige: number
  af: number
  /** Registrations it accepted though they break the schema. */
  godkenderForkert: number
  /** Registrations it refused though they keep it. */
  afviserRigtig: number
  /** What it does not see, or why it cannot be used, in plain Danish; empty when it judges all of it rightly. */
  overser: string
  /** By the tests of every change, or by the script outside them (tests/schemas/elsewhere/). */
  koert: 'test' | 'script'
  /** The day the numbers were written down, YYYY-MM-DD. */
  dato: string
  /** Which of its doors was used, in Danish. */
  hvordan: string
}

/** What the validators that vendors have make of the schemas. */
export const validators = rows as readonly ValidatorRow[]
