import { applyFixes, type Report } from '../api/text'
import type { DecodedText } from './encoding'
import { writeBack } from './input'

/** The result of applying fixes. */
export interface Mended {
  /** The text now in the file. */
  text: string
  /** Number of findings fixed. */
  count: number
}

/**
 * Applies all fixes to a file. The file keeps its encoding; a file with bytes that could not be decoded is left unchanged,
 * because writing it would lose them.
 *
 * @param report of the text, with all findings
 * @throws WrongUse when the file could not be written
 */
export async function mend(
  file: string,
  { text, encoding }: DecodedText,
  report: Report,
): Promise<Mended> {
  const mended = applyFixes(text, report)
  if (encoding === undefined || mended === text) return { text, count: 0 }
  await writeBack(file, mended, encoding)
  return { text: mended, count: report.findings.filter(({ fix }) => fix).length }
}
