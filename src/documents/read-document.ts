import { openDocument } from './document-kind'
import type { DocumentContent } from './model'
import { readOds } from './sheets/ods/read-ods'
import { readXlsx } from './sheets/xlsx/read-xlsx'
import { readDocx } from './text/docx/read-docx'
import { readOdt } from './text/odt/read-odt'

/**
 * Reads a document: a workbook (.xlsx, .ods) or a text document (.docx, .odt), known by what it holds and not by its name.
 *
 * @param bytes the whole file
 * @throws UnreadableDocument for one that is neither, is locked, damaged or too large
 */
export function readDocument(bytes: Uint8Array): DocumentContent {
  const { zip, kind } = openDocument(bytes)
  switch (kind.format) {
    case 'xlsx':
      return readXlsx(zip, kind.part)
    case 'ods':
      return readOds(zip)
    case 'docx':
      return readDocx(zip, kind.part)
    case 'odt':
      return readOdt(zip)
  }
}
