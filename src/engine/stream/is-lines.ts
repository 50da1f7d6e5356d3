import type { ResolvedOptions } from '../model/options'
import { BYTE_ORDER_MARK } from '../text/byte-order-mark'
import { fenceIn } from '../text/fence'
import { firstLines } from '../text/first-lines'

/**
 * Whether a text is sure to be read as a record a line, whatever follows what is shown of it: the first line with something
 * on it is an object, and a line soon after begins with a brace. False where more of the text would have to be seen.
 *
 * @param head the beginning of the text, cut behind a line
 */
export function isLines(head: string, { format }: Pick<ResolvedOptions, 'format'>): boolean {
  if (fenceIn(head) >= 0) return false
  // In a text without a bracket a fence may still come.
  if (format === 'ndjson') return /[{[]/.test(head)
  if (format !== 'auto') return false
  const start = head.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const [first = '', ...others] = firstLines(head, { start, end: head.length })
  return isObject(first) && others.some((line) => line.startsWith('{'))
}

function isObject(line: string): boolean {
  if (!line.startsWith('{')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
