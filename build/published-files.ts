import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { archivePath, packSchemas } from './schema-archive.ts'
import { sourceDate } from './source-date.ts'
import { absoluteAddress } from '../src/schemas/absolute-address.ts'
import manifest from '../package.json' with { type: 'json' }

/** One published file as index.json tells of it. */
export interface PublishedFile {
  /** Where it is served. */
  url: string
  /** In bytes, as it is before a server packs it. */
  size: number
  /** What it must be, in the form of Subresource Integrity: "sha256-…" with base64. */
  integrity: string
  /** The day of the sources it was built from, YYYY-MM-DD; absent when they lie in no repository. */
  date?: string
  /** Version of the product that it comes from. */
  productVersion: string
}

const FOLDER = posix.dirname(archivePath)
const INDEX = 'index.json'

/** What lies beside the folder of a version and is told of too. */
const BESIDE = ['../catalog.json']

/** All published files but the index, by path from the folder of the version. */
async function readPublished(folder: string): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:json|d\.ts|zip)$/.test(name) && name !== INDEX)
  const files = new Map<string, Uint8Array>()
  for (const name of [...BESIDE, ...names].sort()) {
    files.set(name, new Uint8Array(await readFile(posix.join(folder, name))))
  }
  return files
}

const describeFiles = (
  files: ReadonlyMap<string, Uint8Array>,
  site: string,
  date: string | undefined,
): PublishedFile[] =>
  [...files].map(([name, bytes]) => ({
    url: absoluteAddress(posix.join(FOLDER, name), site),
    size: bytes.length,
    integrity: `sha256-${createHash('sha256').update(bytes).digest('base64')}`,
    ...(date !== undefined && { date }),
    productVersion: manifest.version,
  }))

/**
 * Writes the archive beside the schemas, and into the index what every published file is. The index in the archive tells
 * of all but archives, one of which it lies in.
 *
 * @param root folder of the built site
 * @param site where it is served
 * @param date the day of the sources, YYYY-MM-DD
 */
export async function completePublished(
  root: string,
  site: string,
  date: string | undefined,
): Promise<void> {
  const folder = posix.join(root, FOLDER)
  const index = posix.join(folder, INDEX)
  const { files: _old, ...told } = JSON.parse(await readFile(index, 'utf8')) as { files?: unknown }
  const indexOf = (files: ReadonlyMap<string, Uint8Array>): string =>
    `${JSON.stringify({ ...told, files: describeFiles(files, site, date) }, null, 2)}\n`

  const files = await readPublished(folder)
  files.delete(basename(archivePath))
  const packed = new Map([...files].filter(([name]) => !name.endsWith('.zip')))
  packed.set(INDEX, new TextEncoder().encode(indexOf(packed)))
  const facts = { site, version: manifest.version, date }
  const archive = await packSchemas(packed, facts)
  await writeFile(posix.join(root, archivePath), archive)
  files.set(basename(archivePath), archive)
  await writeFile(index, indexOf(files))
}

/** Astro integration: archive and index, when all other files are there. */
export function publishedFiles(): AstroIntegration {
  let site = ''
  return {
    name: 'modtagelse-published-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = String(config.site)
      },
      'astro:build:done': ({ dir }) => completePublished(fileURLToPath(dir), site, sourceDate()),
    },
  }
}
