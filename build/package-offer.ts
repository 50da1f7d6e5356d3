import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Address of the folder with the package, from the root of the site. Its files are written after the pages. */
export const offerPath = '/pakke/'

/** The package as it is offered for download. */
export interface Offer {
  name: string
  version: string
  /** Address of the tarball, from the root of the site. */
  path: string
  /** Bytes. */
  size: number
  /** As npm and package-lock.json write it. */
  integrity: string
  engines: { node: string }
}

/**
 * Packs the package and puts it into the built site, with a page for machines beside it and its size, hash and versions of
 * Node on the pages that tell of it. The same package makes the same bytes: npm writes all files with one date.
 *
 * @param folder of the built package
 * @param site folder of the built site; without one nothing is offered
 */
export async function offerPackage(folder: string, site: string): Promise<void> {
  if (!existsSync(site)) return
  const destination = join(site, offerPath)
  await rm(destination, { recursive: true, force: true })
  await mkdir(destination, { recursive: true })
  await pack(folder, destination)
  const { name, version, engines } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as Pick<Offer, 'name' | 'version' | 'engines'>
  const path = `${offerPath}${name}-${version}.tgz`
  const bytes = await readFile(join(site, path))
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  const offer: Offer = { name, version, path, size: bytes.length, integrity, engines }
  await writeFile(join(destination, 'index.json'), `${JSON.stringify(offer, null, 2)}\n`)
  await tellOnPages(site, { size: inKilobytes(bytes.length), integrity, node: engines.node })
}

const run = promisify(execFile)

/** With npm itself, so that it is the very file that `npm pack` and `npm publish` make. */
async function pack(folder: string, destination: string): Promise<void> {
  const { npm_execpath: npm = '' } = process.env
  const [program, ...first] = npm.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm']
  const alone = ['--ignore-scripts', '--offline', '--no-update-notifier', '--loglevel=error']
  await run(program, [...first, 'pack', folder, `--pack-destination=${destination}`, ...alone])
}

/** Danish: "507 KB". */
const inKilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`

/** Puts values into the elements that name them: `<code data-package="integrity">`. What stood there goes. */
async function tellOnPages(site: string, values: Readonly<Record<string, string>>): Promise<void> {
  for (const file of await readdir(site, { recursive: true })) {
    if (!file.endsWith('.html')) continue
    const page = join(site, file)
    const html = await readFile(page, 'utf8')
    if (!html.includes('data-package=')) continue
    const told = html.replace(
      /(<[^<>]*\bdata-package="(\w+)"[^<>]*>)[^<>]*/g,
      (_whole, tag: string, name: string) => {
        const value = values[name]
        if (value === undefined) throw new Error(`${file}: nobody knows the ${name} of the package`)
        return tag + value.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      },
    )
    await writeFile(page, told)
  }
}
