import { readFileSync } from 'node:fs'
import { order } from '../../src/schemas/order.ts'

/** What is read of a published schema here. */
export interface TypeSchema {
  $id: string
  properties: { registreringstype: { const: string } }
}

const slugs = order.filter((slug) => slug !== 'faelles')

/**
 * The published schemas of all types, each without references to others.
 *
 * @param folder in which they lie
 */
export const readBundles = (folder: string): { slug: string; schema: TypeSchema }[] =>
  slugs.map((slug) => ({
    slug,
    schema: JSON.parse(readFileSync(`${folder}/${slug}.bundle.json`, 'utf8')) as TypeSchema,
  }))

/** The name of the type that a schema is for, as a registration says it. */
export const typeNameOf = ({ properties }: TypeSchema): string => properties.registreringstype.const
