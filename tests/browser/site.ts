import { readdirSync } from 'node:fs'
import { builtSite } from '../built/site.ts'

/** Handed over as a file and never shown as a page: tests/browser/offline.test.ts. */
const HANDED_OVER = 'modtagelse-offline.html'

/** The address of every page of the built site, from its root: `/`, `/404.html`, `/regler/`. */
export const pagesOfSite = (): string[] =>
  readdirSync(builtSite, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== HANDED_OVER)
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort()
