import { readDocument, UnreadableDocument, type DocumentContent } from '../../../documents'

/**
 * The documents' file of the element, loaded when someone brings a workbook or a text document.
 *
 * @returns what the document shows, or why it cannot be read, in Danish: the end of a sentence
 */
export function readDocumentBytes(bytes: Uint8Array): DocumentContent | string {
  try {
    return readDocument(bytes)
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.message
    throw error
  }
}
