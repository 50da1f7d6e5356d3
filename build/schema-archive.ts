import { readdir, readFile, writeFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { zipSync, type Zippable } from 'fflate'
import { kitPath } from './conformance-archive.ts'
import { NO_DAY } from './no-day.ts'

/** Address of the archive, from the root of the site. */
export const archivePath = '/schemas/v1/modtagelse-schemas-v1.zip'

/** The folder in the archive, so that unpacking strews nothing about. */
const FOLDER = 'modtagelse-schemas-v1'

/**
 * Packs all that is published beside the archive, but for the conformance kit.
 *
 * @param site folder of the built site
 */
export async function packSchemas(site: string): Promise<Uint8Array> {
  const folder = posix.join(site, posix.dirname(archivePath))
  const names = await readdir(folder, { recursive: true })
  const files = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:json|d\.ts)$/.test(name))
    // It is larger than all the others, and has an archive of its own.
    .filter((name) => name !== posix.basename(kitPath))
    .sort()
  const contents: Zippable = {}
  for (const name of files) {
    const bytes = new Uint8Array(await readFile(posix.join(folder, name)))
    contents[`${FOLDER}/${name}`] = [bytes, { mtime: NO_DAY }]
  }
  return zipSync(contents, { level: 9 })
}

/** Astro integration: puts the archive beside the schemas in the built site. */
export function schemaArchive(): AstroIntegration {
  return {
    name: 'modtagelse-schema-archive',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir)
        await writeFile(posix.join(site, archivePath), await packSchemas(site))
      },
    },
  }
}
