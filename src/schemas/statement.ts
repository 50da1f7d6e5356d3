import { collectAnnotations, type Schema } from './publish.ts'

/** A place in the published schemas that states a code: what breaks it gives that finding. */
export interface StatingPlace {
  /** Slug of the schema. */
  schema: string
  /** JSON Pointer into `<slug>.schema.json`. */
  pointer: string
  /** What it asks, in Danish, where it is a condition between fields. */
  title?: string
  description?: string
}

/** Where and how the published schemas state a finding code; empty for what they leave to the validator. */
export interface Statement {
  /** All that is stated of it: when `schema` is "part", nothing else is. */
  schemaPlaces?: readonly StatingPlace[]
  /** For a code that every field can give: the keywords that a validator names. */
  schemaKeywords?: readonly string[]
}

/** The codes that are not about one place, by the keywords that state them. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  'ikke-objekt': ['type'],
  'ukendt-type': ['const', 'enum'],
  'type-udledt': ['required'],
  mangler: ['required'],
  'hentes-automatisk': ['required'],
  'ukendt-felt': ['additionalProperties'],
  'forkert-type': ['type'],
  'ugyldig-vaerdi': ['const', 'enum'],
  'for-langt': ['maxLength'],
  'for-faa': ['minItems'],
  dubletter: ['uniqueItems'],
}

/**
 * What the published schemas state of a finding code.
 *
 * @param sources the schemas as written, by slug
 */
export function statementOf(code: string, sources: Readonly<Record<string, Schema>>): Statement {
  const schemaPlaces = Object.entries(sources).flatMap(([schema, source]) =>
    Object.entries(collectAnnotations(source))
      .filter(([, { kode }]) => kode === code)
      .map(([pointer]) => ({ schema, pointer, ...wordsAt(source, pointer) })),
  )
  const schemaKeywords = KEYWORDS[code]
  return {
    ...(schemaPlaces.length > 0 && { schemaPlaces }),
    ...(schemaKeywords && { schemaKeywords }),
  }
}

/** The words of a condition. */
function wordsAt(source: Schema, pointer: string): Pick<StatingPlace, 'title' | 'description'> {
  const steps = pointer.split('/').slice(1)
  let part: unknown = source
  for (const step of steps) {
    part = (part as Schema)[step.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  const { title, description } = part as StatingPlace
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
  }
}
