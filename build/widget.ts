import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { buildTargets } from './browsers.ts'
import { holidays } from './holidays.ts'
import { schemaCompiler } from './schema-compiler.ts'

/** Address of the element's script, from the root of the site. */
const widgetPath = '/widget/v1/modtagelse-validator.js'

/** What the script loads after itself, beside it: what is said. */
const wordsPath = '/widget/v1/modtagelse-validator-words.js'

/** What the script loads after itself too: what a verdict can wait for. */
const toolsPath = '/widget/v1/modtagelse-validator-tools.js'

/** The form, which is loaded when someone asks for it. */
const formPath = '/widget/v1/modtagelse-validator-form.js'

/** The grid of cells, which is loaded when a draft is a table. */
const tablePath = '/widget/v1/modtagelse-validator-table.js'

/** What reads workbooks and text documents, which is loaded when someone brings one. */
const documentsPath = '/widget/v1/modtagelse-validator-documents.js'

/** What checks large input, as a worker; loaded when there is some. */
const workerPath = '/widget/v1/modtagelse-validator-worker.js'

/** All of the element's files, by their addresses from the root of the site. */
const paths: readonly string[] = [
  widgetPath,
  wordsPath,
  toolsPath,
  formPath,
  tablePath,
  documentsPath,
  workerPath,
]

/** The most the script may weigh on the wire, in bytes after gzip; see docs/decisions/007-weight-of-the-element.md. */
export const widgetBudget = 22 * 1024

/** The most the reader of documents may weigh, counted alike. */
export const documentsBudget = 40 * 1024

const budgets = new Map([
  [widgetPath, widgetBudget],
  [documentsPath, documentsBudget],
])

const source = (file: string) =>
  fileURLToPath(new URL(`../src/components/validator/${file}`, import.meta.url))

/** Vite would have the other files fetched by links in the page's head; a plain import is enough, and lighter. */
export const withoutPreloading: Plugin = {
  name: 'modtagelse-without-preloading',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}

/** Modules of which only what is asked for is taken, so that a file holds no more than it needs of what lies behind one door. */
const treeshake = {
  moduleSideEffects: [
    { test: /[/\\]src[/\\](?:api|documents|engine|guidance|schemas)[/\\]/, sideEffects: false },
  ],
}

/** Modules, minified: the script, and what it loads after itself. Not in `lib` mode: that leaves names and paths of this machine inside. */
const config: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [schemaCompiler(), holidays(), withoutPreloading],
  build: {
    write: false,
    target: buildTargets,
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
      treeshake,
      input: source('index.ts'),
      // What several need stays in the first and is exported to the others, so that there is no file of shared parts.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: widgetPath.slice(1),
        // Named after the folders and files: tools, form, words.
        chunkFileNames: 'widget/v1/modtagelse-validator-[name].js',
      },
    },
  },
}

/** The worker stands alone: of what it needs, most is in the script too, but a worker has no page to run that in. */
const workerConfig: InlineConfig = {
  ...config,
  build: {
    ...config.build,
    rolldownOptions: {
      treeshake,
      input: source('large/worker.ts'),
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: workerPath.slice(1) },
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
 * Builds the element; nothing is written.
 * @returns the script first, then what it loads after itself, and what is loaded when asked for
 * @throws Error when it builds into other files than these, or one of them weighs more than its budget
 */
export async function buildWidget(): Promise<BuiltFile[]> {
  // Minifying is most of it, and each build does its own on another thread.
  const results = await Promise.all([config, workerConfig].map((one) => build(one)))
  const built = results.flatMap((result) =>
    (result as Rolldown.RolldownOutput).output.map(asBuiltFile),
  )
  const files = paths.flatMap((path) => built.find((file) => file.path === path) ?? [])
  if (files.length < paths.length || built.length > paths.length) {
    throw new Error(`Scriptet blev til andre filer: ${built.map(({ path }) => path).join(', ')}`)
  }
  for (const { path, weight } of files) {
    const budget = budgets.get(path)
    if (budget !== undefined && weight > budget) {
      throw new Error(`${path} fylder ${weight} byte med gzip; det må højst fylde ${budget}.`)
    }
  }
  return files
}

let ofThisBuild: Promise<BuiltFile[]> | undefined

/** The element as it is built once for a build of the site: the pages carry the hashes of the very files beside them. */
export const widgetOfThisBuild = (): Promise<BuiltFile[]> => (ofThisBuild ??= buildWidget())

function asBuiltFile(file: Rolldown.OutputChunk | Rolldown.OutputAsset): BuiltFile {
  const code = file.type === 'chunk' ? file.code : ''
  return { path: `/${file.fileName}`, code, weight: gzipSync(code, { level: 9 }).length }
}

/** Astro integration: puts the element's files into the built site, and serves them while developing. */
export function widget(): AstroIntegration {
  return {
    name: 'modtagelse-widget',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?')
          if (!paths.includes(path)) {
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
        for (const { path, code, weight } of await widgetOfThisBuild()) {
          const file = new URL(`.${path}`, dir)
          await mkdir(new URL('.', file), { recursive: true })
          await writeFile(file, code)
          const budget = budgets.get(path)
          const left = budget === undefined ? '' : `, ${budget - weight} tilbage`
          logger.info(`${path}: ${weight} byte med gzip${left}`)
        }
      },
    },
  }
}
