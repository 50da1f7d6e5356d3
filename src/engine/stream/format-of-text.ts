import type { Format } from '../model/report'
import type { ResolvedOptions } from '../model/options'
import { detectFormat } from '../read/flat/detect-format'
import { BYTE_ORDER_MARK } from '../text/byte-order-mark'
import { fenceIn } from '../text/fence'

/** The format a whole text is read as, without reading it; 'fenced' where what is read stands in fences, as in a mail. */
export function formatOfText(
  text: string,
  { guidance }: Pick<ResolvedOptions, 'guidance'>,
): Format | 'fenced' {
  if (fenceIn(text) >= 0) return 'fenced'
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  return detectFormat(text, { start, end: text.length }, guidance)
}
