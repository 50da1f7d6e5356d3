import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where `npm run build` puts the site. */
export const builtSite = fileURLToPath(new URL('../dist/site', import.meta.url))

/**
 * Where a built site was built to be served, as it says itself in robots.txt.
 *
 * @param root folder of the site
 * @returns ends with a slash; undefined when it does not say
 */
export function addressOf(root: string): URL | undefined {
  const robots = join(root, 'robots.txt')
  if (!existsSync(robots)) return undefined
  const [, sitemap] = /^Sitemap: (\S+)$/m.exec(readFileSync(robots, 'utf8')) ?? []
  return sitemap === undefined ? undefined : new URL('.', sitemap)
}
