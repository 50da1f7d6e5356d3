import { validateText, type Report } from '../../api/text'
import { textOf } from '../input'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { MOST_WHOLE } from './long-files'
import { mend } from './mend'
import { bytesOf, hasPlaces, unpack, type Source } from './source'

/** A smaller file is checked sooner than the recogniser is ready. */
const WORTH_RECOGNISING = 250_000

/**
 * Checks a file, in a way that does not depend on the thread it is done on. Nothing is written: what is to be written is
 * part of the answer.
 *
 * @throws WrongUse when it cannot be read or held
 */
export async function checkSource(
  asked: Source,
  options: CheckOptions,
  onProgress: OnProgress,
): Promise<Checked> {
  if (hasPlaces(asked)) {
    const { checkPart } = await import('./check-part')
    return checkPart(asked, options, onProgress)
  }
  const source = await unpack(asked)
  if (source.size >= WORTH_RECOGNISING && !source.isUnpacked) {
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
 * @throws WrongUse when it cannot be read or held
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
  const { name } = source
  const bytes = await bytesOf(source)
  const input = textOf(name, bytes)
  const about = { file: name, reading: input.reading }
  if (!options.fix) return { about: { ...about, report: check(input.text, options) }, notes: [] }
  const all = check(input.text, { ...options, maxFindings: Infinity })
  const { text, mending, isRefused, cannotEncode } = mend(bytes, input, all)
  const report = check(text, options)
  return {
    about: { ...about, report, mended: mending?.count ?? 0 },
    notes: isRefused ? [`${name} ${LETTERS_LOST}`] : [],
    ...(cannotEncode !== undefined && {
      troubles: [
        `kan ikke rette ${name}: "${cannotEncode}" kan ikke skrives i filens tegnsæt; gem den som UTF-8, og prøv igen`,
      ],
    }),
    ...(mending && { mending }),
  }
}

const LETTERS_LOST =
  'er ikke rettet, fordi bogstaver er gået tabt i den; gem den som UTF-8, og prøv igen'

const check = (text: string, { type, format, profile, asOf, maxFindings }: CheckOptions): Report =>
  validateText(text, { type, format, profile, asOf, maxFindings })
