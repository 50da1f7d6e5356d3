import { validateText, type Report } from '../../api'
import { decode } from '../encoding'
import { nameOf } from '../input'
import { mend } from '../mend'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { checkInPieces } from './check-in-pieces'
import { unreadable, type Source } from './source'

/** A file of no more bytes is checked as a whole, with its fixes; a longer one in pieces. */
export const MOST_WHOLE = 64_000_000

/**
 * Checks a file, in a way that does not depend on the thread it is done on.
 *
 * @throws WrongUse when it cannot be read, written or held
 */
export async function checkSource(
  source: Source,
  options: CheckOptions,
  onProgress: OnProgress,
): Promise<Checked> {
  if (source.size > MOST_WHOLE) return checkInPieces(source, options, onProgress)
  const { file } = source
  const input = decode(await wholeOf(source))
  const name = nameOf(file)
  if (!options.fix) return { about: { file: name, report: check(input.text, options) }, notes: [] }
  const all = check(input.text, { ...options, maxFindings: Infinity })
  const { text, count } = await mend(file, input, all)
  return { about: { file: name, report: check(text, options), mended: count }, notes: [] }
}

async function wholeOf({ file, read }: Source): Promise<Buffer> {
  try {
    return Buffer.concat(await Array.fromAsync(read()))
  } catch (error) {
    throw unreadable(file, error)
  }
}

const check = (text: string, { type, format, profile, asOf, maxFindings }: CheckOptions): Report =>
  validateText(text, { type, format, profile, asOf, maxFindings })
