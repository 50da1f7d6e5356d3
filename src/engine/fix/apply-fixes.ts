import type { Finding } from '../model/finding'
import { editsInOrder } from './edits-in-order'

/** Something with fixes, such as a report. */
export interface Fixable {
  findings: readonly Pick<Finding, 'fix'>[]
}

/**
 * Applies the fixes of a report to its text. The rest of the text is unchanged.
 *
 * @param report of that text; edits outside the text are ignored. To apply some fixes only, pass only their findings
 */
export function applyFixes(text: string, { findings }: Fixable): string {
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? [])
  let done = 0
  let result = ''
  for (const { start, end, text: put } of editsInOrder(edits)) {
    if (end > text.length) break
    result += text.slice(done, start) + put
    done = end
  }
  return result + text.slice(done)
}
