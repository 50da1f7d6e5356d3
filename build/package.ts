import { chmod } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { beginBuilding } from './built-from.ts'
import { holidays } from './holidays.ts'
import { copyNotices } from './notices.ts'
import { writeDeclarations } from './package-declarations.ts'
import { copyPublished, writeManifest } from './package-parts.ts'
import { recogniser } from './recogniser/plugin.ts'
import { schemaCompiler } from './schema-compiler.ts'

const noteBuilt = beginBuilding('package')

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** What the command line loads to check a small file and write the answer as text. */
const OF_SMALL_FILES =
  /\/src\/documents\/is-document\.ts$|\/src\/cli\/(?:(?!main)[\w-]+|commands\/validate|checking\/(?:check-files|check-source|long-files|progress|source)|parts\/(?:header-of-places|holds-places|notes-on-parts|places-file)|formatters\/(?:cases-not-checked|findings-text|index|report-frame|text))\.ts$/

/**
 * Builds the npm package into dist/package, for Node 22 and up and for bundlers: the command line (`cli.js`, and
 * `check-worker.js` and `stream-worker.js` for its threads), the generator of samples and the recogniser of clean records (`generate.js` and
 * `recognise.js`, for our own measurements), the engine (`index.js`) with its types, the published schemas and the
 * element. Libraries stay outside: they are installed beside.
 * Run after the site is built, from which the schemas and the element are taken.
 */
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [schemaCompiler(), holidays(), recogniser()],
  define: {
    'import.meta.env.SITE': JSON.stringify(process.env['SITE_URL'] ?? 'http://localhost:4321'),
  },
  build: {
    ssr: true,
    target: 'node22',
    outDir: at('dist/package'),
    emptyOutDir: true,
    rolldownOptions: {
      // The recogniser takes some seconds to compile, and that is known.
      checks: { pluginTimings: false },
      input: {
        cli: at('src/cli/main.ts'),
        'check-worker': at('src/cli/checking/check-worker.ts'),
        generate: at('src/generate/index.ts'),
        index: at('src/api/index.ts'),
        node: at('src/api/node.ts'),
        recognise: at('src/recognise/index.ts'),
        'stream-worker': at('src/cli/checking/stream/stream-worker.ts'),
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        // What a small file needs lies in one file: to load another costs more than what stands in it.
        codeSplitting: {
          // The engine stays by itself: the package's other doors load it without the command line.
          includeDependenciesRecursively: false,
          groups: [{ name: 'small-file', test: OF_SMALL_FILES }],
        },
      },
    },
  },
})
await chmod(at('dist/package/cli.js'), 0o755)
await copyNotices(at('dist/package'))
await copyPublished(at('dist/site'), at('dist/package'))
await writeDeclarations(at(''), at('dist/package/declarations'))
await writeManifest(at('package.json'), at('dist/package/package.json'))
noteBuilt()
