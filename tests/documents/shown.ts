import { documentText, readDocument, type DocumentContent } from '../../src/documents'

/** The cells of the first table, row by row, as they are read. */
export function cellsOf(bytes: Uint8Array): string[][] {
  const table = readDocument(bytes).blocks.find(({ kind }) => kind === 'table')
  return table?.kind === 'table' ? table.rows.map(({ cells }) => cells) : []
}

/** All that is said of the reading. */
export const notesOf = (bytes: Uint8Array): readonly string[] =>
  documentText(readDocument(bytes)).notes

/** The text of a document. */
export const textOf = (bytes: Uint8Array): string => documentText(readDocument(bytes)).text

/** The paragraphs of a document, without the empty ones. */
export const paragraphsOf = ({ blocks }: DocumentContent): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' && block.text !== '' ? [block.text] : []))
