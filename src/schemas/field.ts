/** How binding a field is: must, must but fetched by the system, may, must under a condition. */
export type Strength = 'skal' | 'auto' | 'kan' | 'hvis'

/** What the engine knows of one place in a schema; drawn from the schema when the product is built. */
export interface Field {
  title: string
  /** Paragraphs of the source the field rests on: absent where the place above says it, none for a field of our own. */
  kilde?: readonly string[]
  /** A field that is 'skal' or 'auto' is required; the schema says the same by `required`. */
  strength?: Strength
  type: 'string' | 'boolean' | 'integer' | 'object' | 'array'
  /** What kind of text it is; absent where there is a code list. */
  kind?: TextKind
  /** `null` is as good as a value. */
  isNullable?: true
  /** The code list, or the one value allowed. */
  values?: readonly (string | number)[]
  /** Absent from an object that is a registration of its own, of whatever type it says. */
  properties?: Readonly<Record<string, Field>>
  items?: Field
  /** Lists only: the least number of items, if there is one, and whether two may be equal. */
  minItems?: number
  isSet?: true
}

/** What every text of one kind must be. Fields of one kind share one object. */
export interface TextKind {
  /** Name of the shared part it is built on, such as "dato" or "fritekst". */
  name: string
  /** It is a date, YYYY-MM-DD. */
  isDate?: true
  /** The most characters it may have. */
  maxLength?: number
  /** Tried in order; the first that fails is told. */
  tests: readonly TextTest[]
}

export interface TextTest {
  pattern: RegExp
  /** The text must not match. */
  not?: boolean
  /** The finding code of a text that fails. */
  code: string
}

/** A part of JSON Schema that conditions are made of. `false` is a place where nothing may be. */
export type Test =
  | false
  | {
      const?: unknown
      enum?: readonly unknown[]
      type?: 'array' | 'object'
      minItems?: number
      required?: readonly string[]
      properties?: Readonly<Record<string, Test>>
      /** A text of that kind. */
      kind?: TextKind
    }

/** A condition of a schema: a record that passes `if` must pass `then`. */
export interface Condition {
  /** The finding code it is reported under. */
  kode: string
  /** What it asks for is fetched by the system, so that in a draft it may still be missing. */
  isFetched?: true
  if: Test
  then: Test
}

/** One registration type. */
export interface RegistrationType {
  /** The value of `registreringstype`. */
  name: string
  /** Name in addresses and file names. */
  slug: string
  title: string
  /** Slug of the step under /minimumskrav/ that tells the type. */
  step: string
  kilde: readonly string[]
  /** The type itself, as a field that holds the others. */
  root: Field
  conditions: readonly Condition[]
  /** Name of the property that holds other registrations, in a type that is a course of them. */
  holds?: string
}
