import { locked, UnreadableDocument } from '../unreadable-document'

/** What is told of a container as programs wrote it before 2007: that it is locked, or old, and how to put that right. */
export function refusalOfOle(bytes: Uint8Array): UnreadableDocument {
  // The names of what it holds stand in UTF-16.
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  if (text.includes('EncryptedPackage')) return locked()
  if (text.includes('WordDocument')) {
    return new UnreadableDocument('det er et gammelt Word-dokument (.doc); gem det som .docx')
  }
  if (/Workbook|Book/.test(text)) {
    return new UnreadableDocument('det er et gammelt Excel-regneark (.xls); gem det som .xlsx')
  }
  return new UnreadableDocument(
    'den er i et gammelt format; gem et regneark som .xlsx og et dokument som .docx',
  )
}
