import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { kitPath } from './conformance-archive.ts'

/** The libraries that the built code asks for; the rest of ours is only needed to build it. */
const LIBRARIES = [
  'commander',
  'fast-xml-builder',
  'fflate',
  'ical-generator',
  'picocolors',
  'pure-rand',
  'saxes',
]

/** What a package can be asked for, by the names of contract and documentation. */
const EXPORTS = {
  '.': { types: './declarations/api/index.d.ts', node: './node.js', default: './index.js' },
  './schemas/*.json': './schemas/*.json',
  './types': { types: './schemas/types.d.ts' },
  './element': './element/modtagelse-validator.js',
  './package.json': './package.json',
}

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
  await writeFile(
    join(folder, `${kit}.gz`),
    gzipSync(await readFile(join(published, kit)), { level: 9 }),
  )
  // The script looks for its other files beside itself.
  await cp(join(site, 'widget/v1'), join(folder, 'element'), { recursive: true })
}

/** Writes the package's own package.json: the project's, without what is only for building it. */
export async function writeManifest(from: string, to: string): Promise<void> {
  const { name, version, description, license, type, devDependencies } = JSON.parse(
    await readFile(from, 'utf8'),
  ) as Record<string, string> & { devDependencies: Record<string, string> }
  const manifest = {
    name,
    version,
    description,
    license,
    type,
    engines: { node: '>=22' },
    sideEffects: ['./element/*.js'],
    bin: { modtagelse: './cli.js' },
    exports: EXPORTS,
    dependencies: Object.fromEntries(
      LIBRARIES.map((library) => [library, devDependencies[library]]),
    ),
  }
  await writeFile(to, `${JSON.stringify(manifest, null, 2)}\n`)
}
