import type { Finding } from '../model/finding'
import { editsInOrder } from './edits-in-order'

/** What fixes are taken from, such as a report. */
export interface Fixable {
  findings: readonly Pick<Finding, 'fix'>[]
}

/**
 * A text with the fixes of its report applied. The rest of the text stays as it is.
 *
 * @param report of that text; what does not fit into the text is left out. To apply some fixes only, hand in a report
 *   with their findings
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
