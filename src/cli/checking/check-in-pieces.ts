import { ChunkedCheck } from '../../api/stream'
import { nameOf } from '../input'
import { WrongUse } from '../wrong-use'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { decodeChunks } from './decode-chunks'
import { unreadable, type Source } from './source'

/** So many findings of a long file are listed, unless another number is asked for; the others are counted. */
const MOST_LISTED = 100_000

/**
 * Checks a file too long to be held: a line, or a row of a table, at a time. What cannot be cut, because it is one value
 * or fields on lines, is held as long as that can be.
 *
 * @throws WrongUse when it cannot be read or held
 */
export async function checkInPieces(
  { file, size, read }: Source,
  { type, format, profile, asOf, maxFindings, fix, tellsRecords }: CheckOptions,
  onProgress: OnProgress,
): Promise<Checked> {
  const most = maxFindings ?? MOST_LISTED
  const checker = new ChunkedCheck({
    type,
    format,
    profile,
    asOf,
    maxFindings: most,
    // Of each code so many, so that the first of them all are among those that are kept.
    maxPerCode: most,
    maxRecords: tellsRecords ? Infinity : 0,
  })
  const name = nameOf(file)
  await eachText((text, share) => {
    checker.add(text)
    onProgress(share)
    return true
  })
  if (checker.close()) await eachText((text) => checker.addAgain(text))
  const { report, cases, records: count, types } = checker.report()
  const { error, warning, advice } = report.counts
  const isCut = error + warning + advice > report.findings.length && maxFindings === undefined
  return {
    about: { file: name, report, read: { count, types } },
    notes: [
      ...(fix
        ? [`${name} er ${TOO_LONG} og tjekket i stykker; der er ikke rettet noget i den`]
        : []),
      ...(cases === 'too-many'
        ? [
            `${name} har for mange registreringer med en borgerreference; sagernes gang er ikke tjekket`,
          ]
        : []),
      ...(isCut
        ? [
            `${name} har flere fund, end der er vist; --max-findings bestemmer, hvor mange der vises`,
          ]
        : []),
    ],
  }

  /** Reads the file from its beginning, until no more is wanted. */
  async function eachText(take: (text: string, share: number) => boolean): Promise<void> {
    try {
      for await (const { text, bytes } of decodeChunks(read())) {
        if (!take(text, bytes / size)) return
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw unreadable(file, error)
      throw new WrongUse(
        `kan ikke tjekke ${name}: den er ${TOO_LONG} og kan ikke deles; ` +
          'skriv en registrering på hver linje (NDJSON), eller del filen',
      )
    }
  }
}

/** Said of a file that is checked in pieces. */
const TOO_LONG = 'over 64 MB'
