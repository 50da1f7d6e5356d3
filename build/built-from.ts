import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import type { AstroIntegration } from 'astro'
import { buildFolder, projectFolder } from './build-folder.ts'

/** What is built: the site, or the npm package. */
export type Product = 'site' | 'package'

/** The environment of a build. */
type Environment = Readonly<Record<string, string | undefined>>

const SHARED = [
  'src',
  'build',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
  'THIRD-PARTY-NOTICES.md',
]

/** Files and folders a product is made of, and what in them it has nothing to do with. */
const SOURCES: Readonly<Record<Product, { paths: readonly string[]; without: RegExp }>> = {
  site: {
    paths: [
      ...SHARED,
      'astro.config.mjs',
      'deploy/headers.ts',
      'deploy/static-host.ts',
      'public',
      'CHANGELOG.md',
    ],
    without: /^src\/(?:cli|generate)\//,
  },
  package: {
    paths: [...SHARED, 'docs/package.md'],
    without: /^src\/(?:components|layouts|pages|styles)\/|\.mdx$/,
  },
}

/** Variables of the surroundings that change what is built. */
const VARIABLES = ['SITE_URL', 'SITE_CONTACT', 'SITE_REPOSITORY', 'SOURCE_DATE_EPOCH']

/**
 * What a product was built from, as a fingerprint: two are equal exactly when the sources are. Contents count and not
 * times, which lie after a change of branch.
 *
 * @param folder root of the project, with a slash behind it
 * @param env the environment of the build
 */
export const fingerprintOf = (
  product: Product,
  folder = projectFolder,
  env: Environment = process.env,
): string => withSite(product, sourcesOf(product, folder, env), noteOf('site', folder, env))

/** The package holds copies of what the site publishes. */
const withSite = (product: Product, sources: string, site: string): string =>
  product === 'package' ? `${sources} ${site}` : sources

/** A fingerprint of the sources of a product that lie in the project. */
function sourcesOf(product: Product, folder: string, env: Environment): string {
  const { paths, without } = SOURCES[product]
  const hash = createHash('sha256')
  for (const name of VARIABLES) hash.update(`${name}=${env[name] ?? ''}\n`)
  const files = paths.flatMap((path) => filesIn(folder, path)).filter((file) => !without.test(file))
  for (const file of files) {
    const bytes = readFileSync(folder + file)
    hash.update(`${file} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/** The files at a path, which may be a folder, in an order that does not depend on the machine. */
function filesIn(folder: string, path: string): string[] {
  if (!existsSync(folder + path)) return []
  if (statSync(folder + path).isFile()) return [path]
  return readdirSync(folder + path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
}

/** Beside what was built and not in it, because it is not for those who get it. */
const noteFile = (product: Product, folder: string, env: Environment) =>
  `${buildFolder(env, folder)}/${product}.built-from`

/** What a product that is there was built from; '' when it is not built to its end. */
export function noteOf(
  product: Product,
  folder = projectFolder,
  env: Environment = process.env,
): string {
  const file = noteFile(product, folder, env)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/**
 * Notes what a product is built from. Called as the build begins: what is changed meanwhile is not in it.
 *
 * @returns what to call when the build is done; until then nothing is noted, so that half a build counts as none. A package
 * that began before the site was built says of which site it took its copies, by the note of that
 */
export function beginBuilding(product: Product, folder = projectFolder): (site?: string) => void {
  const { env } = process
  const sources = sourcesOf(product, folder, env)
  const siteBefore = noteOf('site', folder, env)
  rmSync(noteFile(product, folder, env), { force: true })
  return (site = siteBefore) => {
    mkdirSync(buildFolder(env, folder), { recursive: true })
    writeFileSync(noteFile(product, folder, env), withSite(product, sources, site))
  }
}

/**
 * Why a product must be built before it is used, in words; undefined when it is as its sources are.
 *
 * @param env the environment of its build
 */
export function whyBuild(
  product: Product,
  folder = projectFolder,
  env: Environment = process.env,
): string | undefined {
  const note = noteOf(product, folder, env)
  const built = buildFolder(env, folder)
  if (note === '' || !existsSync(`${built}/${product}`)) return 'it is not built'
  if (note !== fingerprintOf(product, folder, env)) return 'its sources have changed since'
  return product === 'package' && isMissingFromSite(built) ? 'the site was built anew' : undefined
}

/** The package is put into the site too, and a site that is built anew is without it. */
const isMissingFromSite = (built: string): boolean =>
  existsSync(`${built}/site`) && !existsSync(`${built}/site/pakke`)

/** Notes what the site is built from. */
export function builtFrom(): AstroIntegration {
  let done: () => void
  return {
    name: 'modtagelse-built-from',
    hooks: {
      'astro:build:start': () => {
        done = beginBuilding('site')
      },
      'astro:build:done': () => {
        done()
      },
    },
  }
}
