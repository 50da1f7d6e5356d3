import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'vite'
import { readBundles } from '../loops/published.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Where the published schemas lie. */
export const SCHEMAS = at('dist/site/schemas/v1')

const LOOPS = ['bare', 'ajv-stock', 'ajv-standalone', 'schemasafe'] as const

/** A program that goes through a file line by line. */
export type Loop = (typeof LOOPS)[number]

/** The readers of documents, built beside them. */
export const documentsFile = at('dist/bench/documents.js')

/** The path of a program that has been built. */
export const loopFile = (loop: Loop): string => at(`dist/bench/${loop}.js`)

/**
 * Builds the programs to dist/bench, as the command line is built, so that none of them spends its time on taking the
 * types out of TypeScript. Libraries stay outside.
 */
export async function buildLoops(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      target: 'node22',
      outDir: at('dist/bench'),
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          ...Object.fromEntries(LOOPS.map((loop) => [loop, at(`bench/loops/${loop}.ts`)])),
          documents: at('src/documents/index.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  })
  writeFileSync(at('dist/bench/ajv-written.cjs'), writeOut())
}

/** The functions that Ajv writes for the schemas, each under its slug. */
function writeOut(): string {
  const bundles = readBundles(SCHEMAS)
  const ajv = new Ajv2020({ code: { source: true }, schemas: bundles.map(({ schema }) => schema) })
  addFormats.default(ajv)
  return standalone(ajv, Object.fromEntries(bundles.map(({ slug, schema }) => [slug, schema.$id])))
}
