import { validateText, type Report } from '../../api/text'
import { decode } from '../encoding'
import { nameOf } from '../input'
import { mend } from '../mend'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { MOST_WHOLE } from './long-files'
import { bytesOf, type Source } from './source'

/** A smaller file is checked sooner than the recogniser is ready. */
const WORTH_RECOGNISING = 250_000

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
  if (source.size >= WORTH_RECOGNISING) {
    const { checkAsStream, isOneRecordALine } = await import('./check-as-stream')
    const checked = (await isOneRecordALine(source, options))
      ? await checkAsStream(source, options, onProgress)
      : undefined
    if (checked) return checked
  }
  return checkWithoutStream(source, options, onProgress)
}

/**
 * The same for a source of which more is wanted than a stream can tell, or that is none.
 *
 * @throws WrongUse when it cannot be read, written or held
 */
export async function checkWithoutStream(
  source: Source,
  options: CheckOptions,
  onProgress: OnProgress,
): Promise<Checked> {
  if (source.size > MOST_WHOLE) {
    const { checkInPieces } = await import('./check-in-pieces')
    return checkInPieces(source, options, onProgress)
  }
  const { file } = source
  const input = decode(await bytesOf(source))
  const name = nameOf(file)
  if (!options.fix) return { about: { file: name, report: check(input.text, options) }, notes: [] }
  const all = check(input.text, { ...options, maxFindings: Infinity })
  const { text, count } = await mend(file, input, all)
  return { about: { file: name, report: check(text, options), mended: count }, notes: [] }
}

const check = (text: string, { type, format, profile, asOf, maxFindings }: CheckOptions): Report =>
  validateText(text, { type, format, profile, asOf, maxFindings })
