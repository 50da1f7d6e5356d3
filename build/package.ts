import { existsSync } from 'node:fs'
import { chmod, copyFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { buildFolder } from './build-folder.ts'
import { beginBuilding, noteOf } from './built-from.ts'
import { writeCustomElements } from './custom-elements.ts'
import { holidays } from './holidays.ts'
import { copyNotices } from './notices.ts'
import { writeDeclarations } from './package-declarations.ts'
import { offerPackage } from './package-offer.ts'
import {
  copyPublished,
  nodeNeeded,
  writeManifest,
  writeManual,
  writeRequireDoors,
} from './package-parts.ts'
import { leanCommander } from './lean-commander.ts'
import { packFiles } from './packed-files.ts'
import { recogniser } from './recogniser/plugin.ts'
import { ruleTexts } from './rule-texts.ts'
import { schemaCompiler } from './schema-compiler.ts'
import { sitePlace } from './site-url.ts'
import { buildSite } from './site.ts'

const noteBuilt = beginBuilding('package')

/** With `--with-site` the site is built beside, and until it is there what needs nothing of it. */
const siteIsBuilt = process.argv.includes('--with-site') ? buildSite() : Promise.resolve()

/** Where it is built, and the site that it takes copies from. */
const folder = `${buildFolder()}/package`
const builtSite = `${buildFolder()}/site`

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Where the site is served, and where the sources are, when whoever builds says so. */
const { SITE_URL: said, SITE_REPOSITORY: repository } = process.env
const { site } = sitePlace(said)

if (!said) {
  process.stderr.write(
    'SITE_URL is not set: the schemas of this package have the address of this machine as their $id, and it is for trying out only.\n',
  )
}

/** What the command line loads to check a small file and write the answer as text. */
const OF_SMALL_FILES: readonly RegExp[] = [
  // The library that reads the command line, which is asked for more than any part of ours.
  /[/\0]commander[/:]/,
  /\/src\/decoding\/reading-in-words\.ts$/,
  /\/src\/documents\/is-document\.ts$/,
  /\/src\/engine\/words\/grounds\.ts$/,
  /\/src\/guidance\/words\/lines-in-words\.ts$/,
  /\/src\/cli\/(?:(?!main)[\w-]+|commands\/validate|files\/[\w-]+|packed\/packing)\.ts$/,
  /\/src\/cli\/checking\/(?:check-files|check-source|long-files|mend|progress|source)\.ts$/,
  /\/src\/cli\/parts\/(?:header-of-places|holds-places|notes-on-parts|places-file)\.ts$/,
  /\/src\/cli\/formatters\/(?:cases-not-checked|findings-text|index|not-listed|report-frame|text)\.ts$/,
]

/**
 * Builds the npm package into `dist/package`, for Node and for bundlers: the command line (`cli.js`, and `check-worker.js` and
 * `stream-worker.js` for its threads), the engine (`node.js`, `index.js`) with its types, the published schemas and the
 * element, and puts it into the site for download. Libraries but one stay outside: they are installed beside.
 * From the site, which is built before or beside, the schemas and the element are taken.
 */
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [schemaCompiler(), holidays(), recogniser(), ruleTexts(), leanCommander()],
  define: {
    'import.meta.env.SITE': JSON.stringify(site),
    'import.meta.env.NODE_NEEDED': JSON.stringify(nodeNeeded),
  },
  ssr: { noExternal: ['commander'] },
  build: {
    ssr: true,
    target: 'node22',
    outDir: folder,
    emptyOutDir: true,
    rolldownOptions: {
      // The recogniser takes some seconds to compile, and that is known.
      checks: { pluginTimings: false },
      input: {
        // Parts that others of these are made of, under names by which our own measurements find them.
        'chunks/generator': at('src/generate/index.ts'),
        'chunks/recogniser': at('src/recognise/index.ts'),
        cli: at('src/cli/main.ts'),
        'check-worker': at('src/cli/checking/check-worker.ts'),
        index: at('src/api/package.ts'),
        node: at('src/api/node.ts'),
        'stream-worker': at('src/cli/checking/stream/stream-worker.ts'),
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        // What a small file needs lies in one file: to load another costs more than what stands in it.
        codeSplitting: {
          // The engine stays by itself: the package's other doors load it without the command line.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'small-file', test: (id) => OF_SMALL_FILES.some((part) => part.test(id)) },
          ],
        },
      },
    },
  },
})
await chmod(`${folder}/cli.js`, 0o755)
await copyNotices(folder)
await writeManual(`${folder}/cli.js`, `${folder}/man/modtagelse.1`)
await copyFile(at('docs/package.md'), `${folder}/README.md`)
await writeDeclarations(at(''), folder)
await siteIsBuilt
const noteOfSite = noteOf('site')
await copyPublished(builtSite, folder)
await writeRequireDoors(folder)
await writeCustomElements(folder)
await writeManifest(at('package.json'), `${folder}/package.json`, {
  site: said ? site : undefined,
  repository,
})
await offerPackage(folder, builtSite)
if (existsSync(builtSite)) {
  // The last that is done to the site: what is packed stays as it is.
  const { texts, packed } = await packFiles(builtSite)
  process.stdout.write(`${texts} texts of the site are packed, ${packed} of them now\n`)
}
noteBuilt(noteOfSite)
