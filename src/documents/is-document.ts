/** What programs wrote before 2007, and still write when a document has a password. */
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'
/** With parts in it, or without any. */
const ZIPS = ['PK\u0003\u0004', 'PK\u0005\u0006']
export const PDF = '%PDF-'
export const RTF = '{\\rtf'

export const beginsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, index) => bytes[index] === character.charCodeAt(0))

export const isOle = (bytes: Uint8Array): boolean => beginsWith(bytes, OLE)
export const isZip = (bytes: Uint8Array): boolean => ZIPS.some((zip) => beginsWith(bytes, zip))

/**
 * Whether bytes are those of a document, so that they are for `readDocument` and no text: one of those it reads, or one it can
 * say how to put right. Stands apart, so that whoever meets texts alone need not load what reads documents.
 *
 * @param bytes at least the first eight of the file
 */
export const isDocument = (bytes: Uint8Array): boolean =>
  isZip(bytes) || isOle(bytes) || beginsWith(bytes, PDF) || beginsWith(bytes, RTF)
