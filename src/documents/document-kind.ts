import { beginsWith, isOle, isZip, PDF, RTF } from './is-document'
import { refusalOfOle } from './container/ole'
import { textOfPart } from './container/part-text'
import { Zip } from './container/zip'
import { relationshipsOf } from './office-open/relationships'
import { locked, UnreadableDocument } from './unreadable-document'
import { readXml } from './xml/read-xml'

/** What a document is, and the name of its main part. */
export interface DocumentKind {
  format: 'xlsx' | 'ods' | 'docx' | 'odt'
  part: string
}

/**
 * Opens a document and finds out what it is, from what it holds and not from its name.
 *
 * @throws UnreadableDocument for one that we do not read, saying what it is and how to put it right
 */
export function openDocument(bytes: Uint8Array): { zip: Zip; kind: DocumentKind } {
  if (isOle(bytes)) throw refusalOfOle(bytes)
  if (beginsWith(bytes, PDF)) {
    throw new UnreadableDocument('det er en PDF; gem dokumentet som .docx, eller kopiér teksten')
  }
  if (beginsWith(bytes, RTF)) {
    throw new UnreadableDocument('det er et RTF-dokument; gem det som .docx')
  }
  if (!isZip(bytes)) throw unknown()
  const zip = new Zip(bytes)
  return { zip, kind: openDocumentKind(zip) ?? officeOpenKind(zip) }
}

const unknown = () =>
  new UnreadableDocument(
    'det er hverken et regneark (.xlsx, .ods) eller et tekstdokument (.docx, .odt); gem det som et af dem',
  )

/** OpenDocument says what it is in a part of its own. */
function openDocumentKind(zip: Zip): DocumentKind | undefined {
  if (!zip.has('mimetype')) return undefined
  const mimetype = [...textOfPart(zip, 'mimetype')].join('').trim()
  const [, kind = ''] =
    /^application\/vnd\.oasis\.opendocument\.(\w+)(?:-template)?$/.exec(mimetype) ?? []
  const format = kind === 'spreadsheet' ? 'ods' : kind === 'text' ? 'odt' : undefined
  if (!format || !zip.has('content.xml')) throw unknown()
  if (isEncrypted(zip)) throw locked()
  return { format, part: 'content.xml' }
}

function isEncrypted(zip: Zip): boolean {
  if (!zip.has('META-INF/manifest.xml')) return false
  let found = false
  readXml(textOfPart(zip, 'META-INF/manifest.xml'), {
    open(name) {
      if (name === 'manifest:encryption-data') found = true
    },
    close: () => undefined,
    text: () => undefined,
  })
  return found
}

/** The other formats refer to a main part, whose first element tells. */
function officeOpenKind(zip: Zip): DocumentKind {
  const main = relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')
  if (!main || !zip.has(main.part)) throw unknown()
  const { part } = main
  if (part.endsWith('.bin')) {
    throw new UnreadableDocument('det er et binært Excel-regneark (.xlsb); gem det som .xlsx')
  }
  const [head = ''] = textOfPart(zip, part)
  const [, root] = /<(?:[\w.-]+:)?(workbook|document)[\s>]/.exec(head) ?? []
  if (root === 'workbook' && head.includes('spreadsheetml')) return { format: 'xlsx', part }
  if (root === 'document' && head.includes('wordprocessingml')) return { format: 'docx', part }
  throw unknown()
}
