import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'
import { searchPages, type SearchPage } from './search-pages.ts'

/** What the page of search asks for. The rest of what Pagefind offers is a face that we do not use. */
const needed = [
  /^pagefind\.js$/,
  /^pagefind-entry\.json$/,
  /^wasm\.da\.pagefind$/,
  /\.pf_(?:meta|index|fragment|filter)$/,
]

/**
 * Builds the index of search from the built pages, as files by path below `/pagefind/`.
 * @throws Error when Pagefind cannot read a page
 */
export async function searchIndex(
  pages: readonly SearchPage[],
): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'da' })
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(', ')}`)
  try {
    for (const { url, content } of pages) {
      const { errors } = await index.addHTMLFile({ url, content })
      if (errors.length > 0) throw new Error(`Pagefind cannot read ${url}: ${errors.join(', ')}`)
    }
    const { files } = await index.getFiles()
    return files.filter(({ path }) => needed.some((pattern) => pattern.test(path)))
  } finally {
    await close()
  }
}

/** Astro integration: the built site can be searched, by the reader's own browser. */
export function search(): AstroIntegration {
  return {
    name: 'modtagelse-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const pages = searchPages(
          htmlFiles(root).map((file) => ({
            url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
            markup: readFileSync(join(root, file), 'utf8'),
          })),
        )
        for (const { path, content } of await searchIndex(pages)) {
          const file = join(root, 'pagefind', path)
          mkdirSync(dirname(file), { recursive: true })
          writeFileSync(file, content)
        }
        logger.info(`/pagefind/: ${pages.length} pages and terms can be found`)
      },
    },
  }
}

const htmlFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
