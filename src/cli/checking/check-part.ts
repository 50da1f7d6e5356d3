import { validateText, type Report } from '../../api/text'
import { ByteDecoder, isNotUtf8, type Reading } from '../../decoding'
import { unreadable } from '../input'
import { inWhole, OF_WHOLE_TEXT } from '../parts/in-whole'
import { partOfWhole, unfit, type Part } from '../parts/part-of-whole'
import { WrongUse } from '../wrong-use'
import { streamed } from './check-as-stream'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { MOST_WHOLE, notesOn } from './long-files'
import { bytesOf, type Source } from './source'
import { errorIsOfFiles } from './stream/error-is-of-files'
import type { StreamThread } from './stream/stream-thread'

/**
 * Checks a file beside which its places lie as a part of a larger one: what is found stands where it stands in the whole, so
 * that the findings of all parts are those of the whole.
 *
 * @param threads that help
 * @throws WrongUse when it cannot be read or held, is to be read as something else, or lies beside the places of another
 */
export async function checkPart(
  source: Source,
  options: CheckOptions,
  onProgress: OnProgress,
  threads: readonly StreamThread[] = [],
): Promise<Checked> {
  try {
    const part = partOfWhole(source, source.size)
    return await checkAsPart(source, part, options, onProgress, threads)
  } catch (error) {
    throw errorIsOfFiles(error) ? unreadable(source.name, error) : error
  }
}

async function checkAsPart(
  source: Source,
  part: Part,
  options: CheckOptions,
  onProgress: OnProgress,
  threads: readonly StreamThread[],
): Promise<Checked> {
  const { name } = source
  const { of, part: number, parts, encoding, isGuessed, hasFirstLoss } = part.header
  if (options.format !== undefined && options.format !== 'ndjson') {
    throw new WrongUse(`kan ikke læse ${name} som ${options.format}: den er en del i NDJSON`)
  }
  const reading: Reading = { encoding, isGuessed, markLength: 0 }
  const isLong = of.bytes > MOST_WHOLE
  const streaming = { reading, tellsLoss: hasFirstLoss, isLong, onProgress, threads }
  try {
    const { report, read, hasFixOfCase } = await streamed(source, options, streaming)
    const told =
      hasFixOfCase && !isLong ? await checkAsText(source, reading, hasFirstLoss, options) : report
    return {
      about: {
        file: of.file,
        part: { number, parts },
        reading,
        report: inWhole(told, part),
        read,
      },
      notes: isLong ? notesOn(told, name, options) : [],
    }
  } catch (error) {
    throw isNotUtf8(error) ? unfit(source, part.placesFile) : error
  }
}

/** The same where fixes touch the course of cases, which can only be told from the text of all of them. */
async function checkAsText(
  source: Source,
  reading: Reading,
  tellsLoss: boolean,
  { type, profile, asOf, maxFindings = Infinity }: CheckOptions,
): Promise<Report> {
  const text = new ByteDecoder(reading).decode(await bytesOf(source), true)
  const report = validateText(text, { type, format: 'ndjson', profile, asOf })
  const lost = tellsLoss ? undefined : report.findings.find(({ code }) => code === OF_WHOLE_TEXT)
  const counts = { ...report.counts }
  if (lost) counts[lost.severity]--
  const findings = report.findings.filter((one) => one !== lost).slice(0, maxFindings)
  return { ...report, ok: counts.error === 0, counts, findings }
}
