import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { holidays } from './holidays.ts'
import { schemaCompiler } from './schema-compiler.ts'

/** Address of the element's script, from the root of the site. */
export const widgetPath = '/widget/v1/modtagelse-validator.js'

/** What the script loads after itself, beside it. */
export const toolsPath = '/widget/v1/modtagelse-validator-tools.js'

/** The most the script may weigh on the wire, in bytes after gzip; see docs/decisions/007-weight-of-the-element.md. */
export const widgetBudget = 20 * 1024

const entry = fileURLToPath(new URL('../src/components/validator/index.ts', import.meta.url))

/** The oldest browsers that know all the element builds on: container queries, `light-dark()`. */
const browsers = ['chrome123', 'edge123', 'firefox121', 'safari17.5']

/** Vite would have the second file fetched by a link in the page's head; a plain import is enough, and lighter. */
const withoutPreloading: Plugin = {
  name: 'modtagelse-without-preloading',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}

/** Two modules, minified: the script, and what it loads after itself. Not in `lib` mode: that leaves names and paths of this machine inside. */
const config: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [schemaCompiler(), holidays(), withoutPreloading],
  build: {
    write: false,
    target: browsers,
    modulePreload: false,
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
      // What both need stays in the first and is exported to the second, so that there is no third.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: widgetPath.slice(1),
        chunkFileNames: toolsPath.slice(1),
      },
    },
  },
}

/** One built file, and what it weighs. */
interface BuiltFile {
  /** Address from the root of the site. */
  path: string
  code: string
  /** Bytes after gzip. */
  weight: number
}

/**
 * Builds the element.
 * @param outDir folder of the built site; without it nothing is written
 * @returns the script, and what it loads after itself
 * @throws Error when it does not build into these two, or the script weighs more than its budget
 */
export async function buildWidget(outDir?: string): Promise<[BuiltFile, BuiltFile]> {
  const written = outDir === undefined ? {} : { write: true, outDir, emptyOutDir: false }
  const result = await build({ ...config, build: { ...config.build, ...written } })
  const files = (result as Rolldown.RolldownOutput).output.map((file): BuiltFile => {
    const code = file.type === 'chunk' ? file.code : ''
    return { path: `/${file.fileName}`, code, weight: gzipSync(code, { level: 9 }).length }
  })
  const [script, more] = [widgetPath, toolsPath].map((path) =>
    files.find((file) => file.path === path),
  )
  if (!script || !more || files.length > 2) {
    throw new Error(`Scriptet blev til andre filer: ${files.map(({ path }) => path).join(', ')}`)
  }
  if (script.weight > widgetBudget) {
    throw new Error(
      `${widgetPath} fylder ${script.weight} byte med gzip; det må højst fylde ${widgetBudget}.`,
    )
  }
  return [script, more]
}

/** Astro integration: puts the element's files into the built site, and serves them while developing. */
export function widget(): AstroIntegration {
  return {
    name: 'modtagelse-widget',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path] = (request.url ?? '').split('?')
          if (path !== widgetPath && path !== toolsPath) {
            next()
            return
          }
          // Built at each request: always what the files say, and quick enough to wait for.
          buildWidget().then((files) => {
            response.setHeader('Content-Type', 'text/javascript')
            response.end(files.find((file) => file.path === path)?.code)
          }, next)
        })
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const { path, weight } of await buildWidget(fileURLToPath(dir))) {
          logger.info(`${path}: ${weight} byte med gzip`)
        }
      },
    },
  }
}
