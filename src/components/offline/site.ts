/** In place of `../validator/site.ts`: what the element links to stands in the same file, under its address on the site. */
export const siteUrl = '#'

/** On the site, for those who read a link elsewhere: where this file lies is nobody's business. */
export const absolute = (url: string): string =>
  import.meta.env.SITE.replace(/(?<!\/)\/+$/, '') + url.slice(siteUrl.length)
