import { applyFixes, type Report } from '../api/text'
import type { DecodedText } from './encoding'
import { writeBack } from './input'

/** What putting right gave. */
export interface Mended {
  /** The text as it now stands in the file. */
  text: string
  /** How many findings were put right. */
  count: number
}

/**
 * Puts right in a file what can be put right without doubt. The file keeps its encoding; one with bytes that could not be
 * read as text is left alone, because writing it would lose them.
 *
 * @param report of the text, with all its findings
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
