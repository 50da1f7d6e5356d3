import type { AstroIntegration } from 'astro'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { dereference, type Schema } from './dereference.ts'
import { slugOf } from './describe-types.ts'
import { readSchemas } from './schema-compiler.ts'

/** TypeScript declarations of every registration type, made from the schemas. */
export async function declareTypes(files: ReadonlyMap<string, Schema>): Promise<string> {
  const declarations: string[] = []
  for (const [file, source] of files) {
    const slug = slugOf(file)
    if (slug === undefined) continue
    // Conditions say nothing about the shape of a type, and shared parts are written out in place.
    const { allOf: _conditions, $id: _id, ...shape } = dereference(source, files)
    declarations.push(
      await compile(namingOthers(withoutTitles(shape)) as JSONSchema, slug, {
        bannerComment: '',
        additionalProperties: false,
      }),
    )
  }
  return declarations.join('\n')
}

/** A title makes json-schema-to-typescript name a type after it, and the names of types in other schemas then clash. */
function withoutTitles(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTitles)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => key !== 'title' || typeof value !== 'string')
      .map(([key, value]) => [key, withoutTitles(value)]),
  )
}

/** In place of a registration inside another: the names of the types it may be of, which are declared beside. */
function namingOthers(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(namingOthers)
  if (typeof node !== 'object' || node === null) return node
  const { items, ...rest } = node as Schema
  const named = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, namingOthers(value)]),
  )
  if (items === undefined) return named
  const choices = ((items as Schema)['allOf'] ?? []) as { then?: Schema }[]
  const slugs = choices.flatMap(
    ({ then }) => (then ? slugOf(String(then['$id'])) : undefined) ?? [],
  )
  if (slugs.length === 0) return { ...named, items: namingOthers(items) }
  return { ...named, items: { tsType: slugs.map(nameOf).join(' | ') } }
}

/** The name under which a type is declared: CvGodkendelse for cv-godkendelse. */
const nameOf = (slug: string): string =>
  slug.replace(/(?:^|-)(.)/g, (_all, letter: string) => letter.toUpperCase())

/** Astro integration that lets TypeScript know `modtagelse:types`, without a generated file in the repository. */
export function schemaTypes(): AstroIntegration {
  return {
    name: 'modtagelse-schema-types',
    hooks: {
      'astro:config:done': async ({ injectTypes }) => {
        const content = `declare module 'modtagelse:types' {\n${await declareTypes(readSchemas())}}\n`
        injectTypes({ filename: 'registreringstyper.d.ts', content })
      },
    },
  }
}
