import { checkCaseDocument, validateDocument, type DocumentText } from '../../../api/document'
import type { Options, Range, Report } from '../../../api/element'
import { placeAt } from '../../../documents/place-at'

/** The document that the text in the box was read from, as long as the text is still the document's. */
export interface DocumentInBox {
  /** Called after the text of a document was put in the box. */
  set: (document: DocumentText | undefined) => void
  /** The report on the document, whose messages name its places; undefined when the box holds anything else. */
  check: (options: Options, isOneCase: boolean) => Report | undefined
  /** The place of a range in the document, as its user names it; undefined where there is no document. */
  placeOf: (range: Range) => string | undefined
  /** The same of an offset. */
  nameAt: (offset: number) => string | undefined
}

/** @param box the box of the draft */
export function createDocumentInBox(box: HTMLTextAreaElement): DocumentInBox {
  let document: DocumentText | undefined
  const current = (): DocumentText | undefined =>
    document && document.text === box.value ? document : undefined
  const nameAt = (offset: number): string | undefined => {
    const shown = current()
    return shown && placeAt(shown, offset)?.name
  }
  return {
    nameAt,
    set(next) {
      document = next
    },
    check(options, isOneCase) {
      const shown = current()
      return shown && (isOneCase ? checkCaseDocument : validateDocument)(shown, options)
    },
    placeOf: ({ start }) => nameAt(start.offset),
  }
}
