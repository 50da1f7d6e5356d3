import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { kitPath } from './conformance-archive.ts'
import { manifestFile } from './custom-elements.ts'

/** The libraries that the built code asks for; the rest of ours is only needed to build it, or built into it. */
const LIBRARIES = [
  'fast-xml-builder',
  'fflate',
  'ical-generator',
  'picocolors',
  'pure-rand',
  'saxes',
]

/** What can be imported. Types have files of their own for `require`, because TypeScript goes by a file's ending. */
const EXPORTS = {
  '.': {
    // Node has a door of its own, which no browser can be given.
    node: {
      require: { types: './index.d.cts', default: './node.cjs' },
      default: { types: './index.d.ts', default: './node.js' },
    },
    default: { types: './index.d.ts', default: './index.js' },
  },
  './schemas/*.json': './schemas/*.json',
  './types': {
    require: { types: './schemas/types.d.cts' },
    default: { types: './schemas/types.d.ts' },
  },
  './element': {
    require: {
      types: './element/modtagelse-validator.d.cts',
      default: './element/modtagelse-validator.cjs',
    },
    default: {
      types: './element/modtagelse-validator.d.ts',
      default: './element/modtagelse-validator.js',
    },
  },
  './custom-elements.json': `./${manifestFile}`,
  './package.json': './package.json',
}

/** For tools that do not know `exports`. */
const TYPES_VERSIONS = {
  '*': {
    types: ['./schemas/types.d.ts'],
    element: ['./element/modtagelse-validator.d.ts'],
  },
}

/** What is packed, beside what npm takes by itself. */
const FILES = [
  'cli.js',
  'check-worker.js',
  'stream-worker.js',
  'index.js',
  'index.d.ts',
  'index.d.cts',
  'node.js',
  'node.cjs',
  'chunks',
  'man',
  'element',
  'schemas',
  `${basename(kitPath)}.gz`,
  manifestFile,
  'LICENSE.txt',
  'THIRD-PARTY-NOTICES.txt',
]

/** The oldest Node: the first with zstd. */
export const nodeNeeded = '22.15'

/** The Nodes it runs on; a library that writes calendar files leaves out 23, which nobody looks after any more. */
const NODES = `^${nodeNeeded}.0 || >=24.0.0`

/**
 * Puts what the site publishes into the package too: schemas, their types, the element, and the conformance kit, which the
 * command line alone reads and which is packed, because it is larger than all the rest.
 */
export async function copyPublished(site: string, folder: string): Promise<void> {
  const published = join(site, 'schemas/v1')
  // The command line alone can be built without a site.
  if (!existsSync(published)) return
  await mkdir(join(folder, 'schemas'), { recursive: true })
  const kit = basename(kitPath)
  for (const name of await readdir(published)) {
    if (!/\.(?:json|d\.ts)$/.test(name) || name === kit) continue
    await copyFile(join(published, name), join(folder, 'schemas', name))
  }
  await copyFile(join(published, 'types.d.ts'), join(folder, 'schemas/types.d.cts'))
  await writeFile(
    join(folder, `${kit}.gz`),
    gzipSync(await readFile(join(published, kit)), { level: 9 }),
  )
  // The script looks for its other files beside itself.
  await cp(join(site, 'widget/v1'), join(folder, 'element'), { recursive: true })
}

/** Has the command line write its manual, so that it says what the help says. */
export async function writeManual(command: string, to: string): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'man'])
  await mkdir(dirname(to), { recursive: true })
  await writeFile(to, stdout)
}

/** The doors for `require`, which Node from 22.12 on and every bundler hand the module itself. */
export async function writeRequireDoors(folder: string): Promise<void> {
  for (const path of ['node', 'element/modtagelse-validator']) {
    const code = `module.exports = require('./${basename(path)}.js')\n`
    await writeFile(join(folder, `${path}.cjs`), code)
  }
}

/** Where the product is at home, as whoever builds it says: `SITE_URL` and `SITE_REPOSITORY`. */
export interface Home {
  site: string | undefined
  /** A page of the web, or an address of git. */
  repository: string | undefined
}

/** The package's own package.json: the project's, without what is only for building it. */
export function manifestFrom(project: ProjectManifest, { site, repository }: Home) {
  const { name, version, license, type, devDependencies } = project
  return {
    name,
    version,
    description:
      'Checks registrations against the Danish guidance of 2008 on the reception of job seekers: engine, JSON Schemas, custom element, command line',
    keywords: [...KEYWORDS],
    ...(site && { homepage: site }),
    ...(repository && {
      repository: { type: 'git', url: repository },
      ...(repository.startsWith('https:') && {
        bugs: { url: `${repository.replace(/(?:\.git)?\/*$/, '')}/issues` },
      }),
    }),
    license,
    author: 'Modtagelse contributors',
    files: FILES,
    type,
    types: './index.d.ts',
    typesVersions: TYPES_VERSIONS,
    main: './node.cjs',
    man: './man/modtagelse.1',
    exports: EXPORTS,
    bin: { modtagelse: './cli.js' },
    customElements: `./${manifestFile}`,
    sideEffects: ['./element/*'],
    engines: { node: NODES },
    dependencies: Object.fromEntries(
      LIBRARIES.map((library) => [library, devDependencies[library]]),
    ),
  }
}

/** What is taken of the project's package.json. */
type ProjectManifest = Readonly<Record<'name' | 'version' | 'license' | 'type', string>> & {
  devDependencies: Readonly<Record<string, string>>
}

const KEYWORDS = [
  ...['jobcenter', 'kontanthjælp', 'straksmatch', 'minimumskrav', 'validator', 'json-schema'],
  ...['custom-element', 'cli'],
]

/** Writes the package's own package.json. */
export async function writeManifest(from: string, to: string, home: Home): Promise<void> {
  const project = JSON.parse(await readFile(from, 'utf8')) as ProjectManifest
  await writeFile(to, `${JSON.stringify(manifestFrom(project, home), null, 2)}\n`)
}
