import { sources } from './index.ts'
import { bundleSchema } from './bundle.ts'
import { publishSchema, type Schema } from './publish.ts'
import { siteAddress } from './site-address.ts'

/** The JSON Schemas as they are published, by slug; `faelles` is the part that the others refer to. */
export const schemas: Readonly<Record<string, Schema>> = /* @__PURE__ */ publishAll()

// Called once; a function, so that a bundle that does not ask for the schemas goes without them.
function publishAll(): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(sources).map(([slug, schema]) => [slug, publishSchema(schema, siteAddress)]),
  )
}

/**
 * A published schema that refers to nothing outside itself, for tools that do not fetch.
 *
 * @param slug as in `schemas`
 * @returns undefined for a slug that is not known
 */
export const bundledSchema = (slug: string): Schema | undefined => bundleSchema(slug, schemas)
