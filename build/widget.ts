import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { schemaCompiler } from './schema-compiler.ts'

/** Address of the element's script, from the root of the site. */
export const widgetPath = '/widget/v1/modtagelse-validator.js'

/** The most the script may weigh on the wire, in bytes after gzip; see docs/decisions/007-weight-of-the-element.md. */
export const widgetBudget = 25 * 1024

const entry = fileURLToPath(new URL('../src/components/validator/index.ts', import.meta.url))

/** The oldest browsers that know all the element builds on: container queries, `light-dark()`. */
const browsers = ['chrome123', 'edge123', 'firefox121', 'safari17.5']

/** One module, whole and minified. Not in `lib` mode: that leaves names and paths of this machine inside. */
const config: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [schemaCompiler()],
  build: {
    write: false,
    target: browsers,
    modulePreload: { polyfill: false },
    // Slower than Vite's own, and 1.5 % lighter after gzip.
    minify: 'terser',
    terserOptions: {
      module: true,
      compress: {
        ecma: 2020,
        passes: 3,
        keep_fargs: false,
        unsafe_arrows: true,
        pure_getters: true,
      },
    },
    rolldownOptions: {
      input: entry,
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: widgetPath.slice(1), codeSplitting: false },
    },
  },
}

/**
 * Builds the element into one script.
 * @param outDir folder of the built site; without it nothing is written
 * @returns the code, and its weight after gzip in bytes
 * @throws Error when it does not build, or weighs more than its budget
 */
export async function buildWidget(outDir?: string): Promise<{ code: string; weight: number }> {
  const written = outDir === undefined ? {} : { write: true, outDir, emptyOutDir: false }
  const result = await build({ ...config, build: { ...config.build, ...written } })
  const [chunk, ...others] = (result as Rolldown.RolldownOutput).output
  if (others.length > 0) {
    throw new Error(
      `Scriptet blev til flere filer: ${others.map((file) => file.fileName).join(', ')}`,
    )
  }
  const weight = gzipSync(chunk.code, { level: 9 }).length
  if (weight > widgetBudget) {
    throw new Error(
      `${widgetPath} fylder ${weight} byte med gzip; det må højst fylde ${widgetBudget}.`,
    )
  }
  return { code: chunk.code, weight }
}

/** Astro integration: puts the element's script into the built site, and serves it while developing. */
export function widget(): AstroIntegration {
  return {
    name: 'modtagelse-widget',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(widgetPath, (_request, response, next) => {
          // Built at each request: always what the files say, and quick enough to wait for.
          buildWidget().then(({ code }) => {
            response.setHeader('Content-Type', 'text/javascript')
            response.end(code)
          }, next)
        })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { weight } = await buildWidget(fileURLToPath(dir))
        logger.info(`${widgetPath}: ${weight} byte med gzip af højst ${widgetBudget}`)
      },
    },
  }
}
