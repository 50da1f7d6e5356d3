/**
 * The door of the reading of documents: workbooks and text documents as text that can be checked. It knows no registrations;
 * whoever uses it says which sheets hold some.
 */
export { chooseSheets } from './sheets-to-read'
export { isDocument } from './is-document'
export { documentText } from './document-text'
export type { DocumentContent, DocumentText } from './model'
export { placeAt } from './place-at'
export { readDocument } from './read-document'
export { UnreadableDocument } from './unreadable-document'
