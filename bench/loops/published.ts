import { readFileSync } from 'node:fs'

/** What is read of a published schema here. */
export interface TypeSchema {
  $id: string
  properties: { registreringstype: { const: string } }
}

const SLUGS = [
  'straksmatch',
  'tilmelding',
  'praecismatch',
  'ydelsesafgoerelse',
  'cv-godkendelse',
  'fravaer',
  'oplysning',
  'afmelding',
  'forloeb',
] as const

/**
 * The published schemas of all types, each without references to others.
 *
 * @param folder in which they lie
 */
export const readBundles = (folder: string): { slug: string; schema: TypeSchema }[] =>
  SLUGS.map((slug) => ({
    slug,
    schema: JSON.parse(readFileSync(`${folder}/${slug}.bundle.json`, 'utf8')) as TypeSchema,
  }))

/** The name of the type that a schema is for, as a registration says it. */
export const typeNameOf = ({ properties }: TypeSchema): string => properties.registreringstype.const
