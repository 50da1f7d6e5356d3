import { applyFixes, type Report } from '../api/text'
import { isWhole, type Decoded } from '../decoding'
import { writeBack } from './input'

/** The result of applying fixes. */
export interface Mended {
  /** The text now in the file. */
  text: string
  /** Number of findings fixed. */
  count: number
  /** Whether nothing was fixed because letters are lost in the file, though something could have been. */
  isRefused: boolean
}

/**
 * Applies all fixes to a file. The file keeps its encoding; a file with bytes that could not be decoded is left unchanged,
 * because writing it would lose them.
 *
 * @param report of the text, with all findings
 * @throws WrongUse when the file could not be written
 */
export async function mend(file: string, decoded: Decoded, report: Report): Promise<Mended> {
  const { text, reading } = decoded
  const mended = applyFixes(text, report)
  if (mended === text) return { text, count: 0, isRefused: false }
  if (!isWhole(decoded)) return { text, count: 0, isRefused: true }
  await writeBack(file, mended, reading)
  const count = report.findings.filter(({ fix }) => fix).length
  return { text: mended, count, isRefused: false }
}
