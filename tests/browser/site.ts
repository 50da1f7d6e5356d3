import { readdirSync } from 'node:fs'
import { builtSite } from '../built/site.ts'

/** The address of every page of the built site, from its root: `/`, `/404.html`, `/regler/`. */
export const pagesOfSite = (): string[] =>
  readdirSync(builtSite, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort()
