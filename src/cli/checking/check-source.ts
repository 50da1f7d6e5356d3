import { validateText, type Report } from '../../api/text'
import { nameOf, textOf } from '../input'
import { mend } from '../mend'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { MOST_WHOLE } from './long-files'
import { bytesOf, hasPlaces, type Source } from './source'

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
  if (hasPlaces(source)) {
    const { checkPart } = await import('./check-part')
    return checkPart(source, options, onProgress)
  }
  if (source.size >= WORTH_RECOGNISING) {
    const { checkAsStream, readingOfLines } = await import('./check-as-stream')
    const reading = await readingOfLines(source, options)
    const checked = reading && (await checkAsStream(source, reading, options, onProgress))
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
  const input = textOf(file, await bytesOf(source))
  const about = { file: nameOf(file), reading: input.reading }
  if (!options.fix) return { about: { ...about, report: check(input.text, options) }, notes: [] }
  const all = check(input.text, { ...options, maxFindings: Infinity })
  const { text, count, isRefused } = await mend(file, input, all)
  return {
    about: { ...about, report: check(text, options), mended: count },
    notes: isRefused ? [`${about.file} ${LETTERS_LOST}`] : [],
  }
}

const LETTERS_LOST =
  'er ikke rettet, fordi bogstaver er gået tabt i den; gem den som UTF-8, og prøv igen'

const check = (text: string, { type, format, profile, asOf, maxFindings }: CheckOptions): Report =>
  validateText(text, { type, format, profile, asOf, maxFindings })
