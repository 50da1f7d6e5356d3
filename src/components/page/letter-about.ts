import type { Contact } from '../site-settings.ts'

/**
 * Where to write about a page: a letter that names the page, or the page that the site names for it.
 * @param title name of the page that is written about
 */
export const letterAbout = ({ href }: Contact, title: string): string =>
  href.startsWith('mailto:') ? `${href}?subject=${encodeURIComponent(`Om siden "${title}"`)}` : href
