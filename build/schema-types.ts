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
      await compile(withoutTitles(shape) as JSONSchema, slug, {
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
