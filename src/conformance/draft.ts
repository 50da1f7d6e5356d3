import type { GroupId } from './groups'
import type { Place, SchemaAt } from './places'

/** An instance before it is judged. */
export interface Draft {
  /** What tells it from the others of its place and keyword. */
  name: string
  /** The place it is about. */
  place: Place
  /** The keyword it is about, and the schema that has it. */
  keyword: string
  at: SchemaAt
  group: GroupId
  /** In Danish, what is tried at the place: "feltet mangler". */
  why: string
  instance: unknown
  text?: string
}

/** What probes are made from: a sound registration that has all fields, and a place in it. */
export interface Subject {
  base: unknown
  place: Place
  /** The registration with another value at the place, and conditions kept where fields elsewhere can do it. */
  put: (value: unknown) => unknown
  /** Whether the place is the first of its type with that part of a schema: some probes are for the first alone. */
  isFirst: (at: SchemaAt) => boolean
}
