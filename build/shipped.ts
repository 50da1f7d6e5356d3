/** Where a library of others ends up: with the package, beside it or built in; or built into element or site. */
export type Place = 'package' | 'element' | 'site'

/**
 * The libraries of others that we ship or have installed beside, by name. Those of the package stand in its package.json;
 * what they ask for themselves comes with them. docs/dependencies.md tells why they were chosen, and the bill of materials
 * lists them.
 */
export const shipped: Readonly<Record<string, readonly Place[]>> = {
  '@fontsource/ibm-plex-sans': ['site'],
  commander: ['package'],
  'date-holidays': ['package', 'element', 'site'],
  dkfds: ['site'],
  'fast-xml-builder': ['package'],
  fflate: ['package', 'element'],
  'ical-generator': ['package', 'site'],
  pagefind: ['site'],
  'path-expression-matcher': ['package'],
  picocolors: ['package'],
  'pure-rand': ['package'],
  saxes: ['package', 'element'],
  'xml-naming': ['package'],
  xmlchars: ['package', 'element'],
}
