import type { Range } from '../../../api/element'
import type { DocumentText } from '../../../documents/model'
import { placeAt } from '../../../documents/place-at'

/** The document that the text in the box was read from, as long as the text is still the document's. */
export interface DocumentInBox {
  /** Called after the text of a document was put in the box. */
  set: (document: DocumentText | undefined) => void
  /** Undefined when the box holds anything else: then its places are lines, rows and columns. */
  current: () => DocumentText | undefined
  /** The place of a range in the document, as its user names it; undefined where there is no document. */
  placeOf: (range: Range) => string | undefined
}

/** @param box the box of the draft */
export function createDocumentInBox(box: HTMLTextAreaElement): DocumentInBox {
  let document: DocumentText | undefined
  const current = (): DocumentText | undefined =>
    document && document.text === box.value ? document : undefined
  return {
    set(next) {
      document = next
    },
    current,
    placeOf({ start }) {
      const { places = [] } = current() ?? {}
      return placeAt(places, start.offset)?.name
    },
  }
}
