import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Our licence and those of others; they go wherever the product goes, as they ask. */
const NOTICES = ['LICENSE', 'THIRD-PARTY-NOTICES.md']

/** Puts the licences into a folder, as plain text. */
export async function copyNotices(folder: string): Promise<void> {
  for (const name of NOTICES) {
    const source = fileURLToPath(new URL(`../${name}`, import.meta.url))
    await copyFile(source, join(folder, `${name.replace(/\.md$/, '')}.txt`))
  }
}

/** Astro integration: the site carries its licences. */
export function notices(): AstroIntegration {
  return {
    name: 'modtagelse-notices',
    hooks: { 'astro:build:done': ({ dir }) => copyNotices(fileURLToPath(dir)) },
  }
}
