import { mkdir, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { readSchemas } from './schema-compiler.ts'
import { declareTypes } from './schema-types.ts'

/** Address of the TypeScript declarations, from the root of the site. */
export const typesPath = '/schemas/v1/types.d.ts'

/** The declarations as they are published: a module that exports each registration type. */
const published = async (): Promise<string> =>
  `// Registreringstyperne som TypeScript, lavet af skemaerne i samme mappe.\n\n${await declareTypes(readSchemas())}`

/** Astro integration: puts the declarations into the built site, and serves them while developing. */
export function publishedTypes(): AstroIntegration {
  return {
    name: 'modtagelse-published-types',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(typesPath, (_request, response, next) => {
          published().then((declarations) => {
            response.setHeader('Content-Type', 'application/typescript')
            response.end(declarations)
          }, next)
        })
      },
      'astro:build:done': async ({ dir }) => {
        const file = new URL(`.${typesPath}`, dir)
        await mkdir(new URL('.', file), { recursive: true })
        await writeFile(file, await published())
      },
    },
  }
}
