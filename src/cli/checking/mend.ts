import { applyFixes, type Report } from '../../api/text'
import { CannotEncode, encode, isWhole, type Decoded } from '../../decoding'

/** What is to be put in place of a file. */
export interface Mending {
  bytes: Uint8Array
  /** The bytes it was made of; they must still be those of the file. */
  madeOf: Uint8Array
  /** Number of findings fixed. */
  count: number
}

/** The text as it is with all fixes; what is to be written, unless that is nothing; and why something could not be fixed. */
export interface Mended {
  text: string
  mending?: Mending
  /** Nothing was fixed, because letters are lost in the file and writing it would lose them for good. */
  isRefused?: true
  /** Nothing was fixed, because the encoding of the file does not have this character. */
  cannotEncode?: string
}

/**
 * Applies all fixes to a text. The file is to keep its encoding.
 *
 * @param bytes of the file
 * @param report of the text, with all findings
 */
export function mend(bytes: Uint8Array, decoded: Decoded, report: Report): Mended {
  const { text, reading } = decoded
  const mended = applyFixes(text, report)
  if (mended === text) return { text }
  if (!isWhole(decoded)) return { text, isRefused: true }
  try {
    const count = report.findings.filter(({ fix }) => fix).length
    const mending = { bytes: encode(mended, reading), madeOf: bytes, count }
    return { text: mended, mending }
  } catch (error) {
    if (!(error instanceof CannotEncode)) throw error
    return { text, cannotEncode: error.character }
  }
}
