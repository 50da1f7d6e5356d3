import XMLBuilder from 'fast-xml-builder'

const xml = new XMLBuilder({
  format: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
})

/**
 * What XML 1.0 cannot represent, as it is written elsewhere; and U+FFFD, though it can: some readers take it for proof that
 * a text is not UTF-8, and read all of it wrongly or not at all.
 */
const inXml = (text: string): string =>
  text.replace(
    /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )

/** Elements as XML. A name that begins with "@" is an attribute; "#text" is what an element holds. */
export const xmlOf = (elements: Readonly<Record<string, unknown>>): string =>
  inXml(xml.build(elements))

/** A document of XML 1.0. */
export const xmlText = (root: Readonly<Record<string, unknown>>): string =>
  xmlOf({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root })
