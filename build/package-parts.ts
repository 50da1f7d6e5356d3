import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

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

/** Puts what the site publishes into the package too: schemas, their types, and the element. */
export async function copyPublished(site: string, folder: string): Promise<void> {
  const published = join(site, 'schemas/v1')
  // The command line alone can be built without a site.
  if (!existsSync(published)) return
  await mkdir(join(folder, 'schemas'), { recursive: true })
  for (const name of await readdir(published)) {
    if (!/\.(?:json|d\.ts)$/.test(name)) continue
    await copyFile(join(published, name), join(folder, 'schemas', name))
  }
  // The script looks for its other files beside itself.
  await cp(join(site, 'widget/v1'), join(folder, 'element'), { recursive: true })
}

/** Has the command line write its manual, so that it says what the help says. */
export async function writeManual(command: string, to: string): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'man'])
  await mkdir(dirname(to), { recursive: true })
  await writeFile(to, stdout)
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
    man: './man/modtagelse.1',
    exports: EXPORTS,
    dependencies: Object.fromEntries(
      LIBRARIES.map((library) => [library, devDependencies[library]]),
    ),
  }
  await writeFile(to, `${JSON.stringify(manifest, null, 2)}\n`)
}
