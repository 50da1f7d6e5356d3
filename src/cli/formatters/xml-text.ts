import XMLBuilder from 'fast-xml-builder'

const xml = new XMLBuilder({
  format: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
})

/** Characters that XML 1.0 cannot represent, such as most control characters. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A document of XML 1.0. A name that begins with "@" is an attribute; "#text" is what an element holds. */
export const xmlText = (root: object): string =>
  xml
    .build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root })
    .replace(NOT_IN_XML, '\uFFFD')
