import {
  chooseSheets,
  documentText,
  readDocument,
  UnreadableDocument,
  type DocumentText,
} from '../../../documents'

/** What the reading of a document asks about registrations. */
export interface Recognition {
  /** Whether a text is one of registrations. */
  holdsRegistrations: (text: string) => boolean
  /** Whether a name is that of a registration type. */
  isTitle: (name: string) => boolean
}

/** A document as the text to check. */
export interface ReadDocument extends DocumentText {
  /** The sheets it was made of; none for a document without sheets. */
  sheets: readonly string[]
}

/**
 * The documents' file of the element, loaded when someone brings a workbook or a text document.
 *
 * @returns the text of the document with its places, or why it cannot be read, in Danish: the end of a sentence
 */
export function readDocumentBytes(
  bytes: Uint8Array,
  { holdsRegistrations, isTitle }: Recognition,
): ReadDocument | string {
  try {
    const { content, sheets } = chooseSheets(readDocument(bytes), holdsRegistrations, isTitle)
    return { ...documentText(content, isTitle), sheets }
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.message
    throw error
  }
}
