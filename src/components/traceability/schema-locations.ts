import { collectAnnotations, type Schema } from '../../schemas/publish.ts'
import { address } from '../addresses.ts'
import type { SchemaLocation } from './table.ts'

/** The part that belongs to several types. */
export const SHARED = 'faelles'

/** Every place in the schemas that says which paragraphs it rests on. */
export function schemaLocations(sources: Readonly<Record<string, Schema>>): SchemaLocation[] {
  return Object.entries(sources).flatMap(([schema, source]) =>
    Object.entries(collectAnnotations(source))
      .filter(([, { kilde }]) => kilde !== undefined)
      .map(([pointer, { kilde = [], fortolkning }]) => ({
        schema,
        pointer,
        url: schema === SHARED ? address.schemaFile(schema) : propertyAddress(schema, pointer),
        kilde,
        fortolkning,
        shared: schema === SHARED,
      })),
  )
}

/** The row of a property in the description of its schema. */
function propertyAddress(schema: string, pointer: string): string {
  const property = /^\/properties\/([^/]+)/.exec(pointer)?.[1]
  return address.schema(schema) + (property === undefined ? '' : `#${property}`)
}

/** A place in a schema in words short enough for a table: "straksmatch/registreringsoplysninger/samtaledato". */
export const locationName = ({ schema, pointer }: SchemaLocation): string =>
  schema + pointer.replaceAll(/\/(?:properties|items|\$defs)(?=\/|$)/g, '')
