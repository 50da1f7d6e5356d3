import { codes, ChunkedCheck, type FindingsOfCode } from '../../../api/stream'
import type { Finding } from '../../../api/element'
import { NotUtf8, sourceOf, sourceOfBlob, type Source } from './chunks'
import {
  LargeInputError,
  wholeUpTo,
  type LargeOptions,
  type LargeResult,
  type Run,
} from './large-report'

/** How a run is to go. */
export interface Pace {
  /** How much is read and checked without a pause, in bytes or UTF-16 units. */
  chunkSize: number
  /** Waits until others have had their turn. */
  pause: () => Promise<void>
  /** Whether the person has asked for the end. */
  isStopped: () => boolean
  /** Cases with more registrations than this in all are not checked. */
  maxInCases?: number
  /** A text that cannot be cut may be so long, in UTF-16 units. */
  mostHeld: number
}

/** What a run tells on the way. */
export interface Telling {
  progress: (done: number, total: number) => void
  /** @param isHeld the rest is done in one go, and cannot be stopped gently */
  partial: (result: LargeResult, isHeld: boolean) => void
}

/** What a run came to, with what is kept for pages. */
export interface Ran {
  result: LargeResult
  findingsOf: (code: string) => readonly Finding[]
}

const PROGRESS_EVERY = 100
const PARTIAL_EVERY = 1000

/** So many findings, and so many records, are handed over with the report. */
const FIRST = 1000

const titles = new Map(codes.map(({ code, title }) => [code, title]))

/**
 * Checks a large text or file, in pieces where it can be cut.
 *
 * @throws LargeInputError when it cannot be checked
 */
export async function runLarge(
  what: Blob | string,
  options: LargeOptions,
  pace: Pace,
  telling: Telling,
): Promise<Ran> {
  const started = performance.now()
  try {
    const source = await sourceOf(what, pace.chunkSize)
    const check = (from: Source) => checkSource(from, options, pace, telling, started)
    try {
      return await check(source)
    } catch (error) {
      if (!(error instanceof NotUtf8) || typeof what === 'string') throw error
      return await check(sourceOfBlob(what, 'windows-1252', pace.chunkSize))
    }
  } catch (error) {
    throw error instanceof LargeInputError ? error : new LargeInputError(wordsFor(error))
  }
}

async function checkSource(
  source: Source,
  options: LargeOptions,
  pace: Pace,
  telling: Telling,
  started: number,
): Promise<Ran> {
  const { size, encoding } = source
  const isWhole = !encoding && size <= Math.min(wholeUpTo, pace.mostHeld)
  const checker = new ChunkedCheck({
    ...options,
    isWhole,
    pieceSize: pace.chunkSize,
    maxInCases: pace.maxInCases,
  })
  let isDone = false
  const ran = () => ranOf(checker, isDone, encoding, performance.now() - started)
  const told = { progress: -Infinity, partial: performance.now() }
  let done = 0
  let held = 0

  for await (const chunk of source.chunks()) {
    checker.add(chunk)
    done = Math.min(size, done + pace.chunkSize)
    held += chunk.length
    if (!checker.isCut && held > pace.mostHeld) throw new RangeError()
    tell()
    await pace.pause()
    if (pace.isStopped()) return ran()
  }
  telling.partial(ran().result, checker.isBuffered)
  await pace.pause()
  if (pace.isStopped()) return ran()
  if (checker.close()) {
    for await (const chunk of source.chunks()) {
      if (!checker.addAgain(chunk)) break
      await pace.pause()
      if (pace.isStopped()) return ran()
    }
  }
  isDone = true
  telling.progress(size, size)
  return ran()

  function tell(): void {
    const now = performance.now()
    if (now - told.progress >= PROGRESS_EVERY) {
      told.progress = now
      telling.progress(done, size)
    }
    if (now - told.partial >= PARTIAL_EVERY) {
      told.partial = now
      telling.partial(ran().result, checker.isBuffered)
    }
  }
}

function ranOf(
  checker: ChunkedCheck,
  isDone: boolean,
  encoding: Run['encoding'],
  milliseconds: number,
): Ran {
  const { report, codes: byCode, records, cases } = checker.report()
  const first = report.findings.slice(0, FIRST)
  const { error, warning, advice } = report.counts
  const result: LargeResult = {
    report: { ...report, findings: first },
    isWhole: first.length === error + warning + advice,
    run: {
      isDone,
      records,
      milliseconds,
      codes: byCode.map(countOf),
      cases: isDone || cases === 'too-many' ? cases : 'pending',
      ...(encoding && { encoding }),
    },
  }
  return {
    result,
    findingsOf: (code) => byCode.find((one) => one.code === code)?.findings ?? [],
  }
}

const countOf = ({ code, severity, count, findings }: FindingsOfCode) => ({
  code,
  severity,
  title: titles.get(code) ?? code,
  count,
  kept: findings.length,
})

function wordsFor(error: unknown): string {
  if (error instanceof RangeError) {
    return (
      'Teksten er for stor til at blive læst i ét stykke. Gem den med én registrering pr. linje (NDJSON) ' +
      'eller som CSV; så kan den være så stor, den vil.'
    )
  }
  return 'Filen kunne ikke læses. Er den flyttet eller ændret, så vælg den igen.'
}
