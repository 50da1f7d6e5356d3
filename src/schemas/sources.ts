import faelles from './faelles.schema.json' with { type: 'json' }
import straksmatch from './straksmatch.schema.json' with { type: 'json' }

/** The schemas as written, annotations and all, by slug. */
export const sources: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  faelles,
  straksmatch,
}
