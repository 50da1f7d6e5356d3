import { codes, ChunkedCheck, type FindingsOfCode } from '../../../api/stream'
import type { Finding } from '../../../api/element'
import { isNotUtf8, readingOfAll } from '../../../decoding'
import { bytesOf, sourceOf, sourceOfBlob, type Source } from './chunks'
import {
  LargeInputError,
  wholeUpTo,
  type LargeOptions,
  type LargeResult,
  type Run,
} from './large-report'

/** Limits and scheduling of a run. */
export interface Pace {
  /** Length to read and check between pauses, in bytes or UTF-16 units. */
  chunkSize: number
  /** Yields to other tasks. */
  pause: () => Promise<void>
  /** Whether the person stopped the run. */
  isStopped: () => boolean
  /** Cases with more registrations than this, in total, are not checked. */
  maxInCases?: number
  /** Maximum length of a text that cannot be split, in UTF-16 units. */
  maxBuffered: number
}

/** Callbacks of a run. */
export interface RunListeners {
  progress: (done: number, total: number) => void
  /** @param isBuffered the text is checked whole at the end, and cannot be stopped until then */
  partial: (result: LargeResult, isBuffered: boolean) => void
}

/** The result of a run, with the findings for pages. */
export interface Ran {
  result: LargeResult
  findingsOf: (code: string) => readonly Finding[]
}

const PROGRESS_EVERY = 100
const PARTIAL_EVERY = 1000

/** Maximum number of findings, and of records, sent with the report. */
const FIRST = 1000

const titles = new Map(codes.map(({ code, title }) => [code, title]))

/**
 * Checks a large text or file, in chunks if it can be split.
 *
 * @throws LargeInputError when it cannot be checked
 */
export async function runLarge(
  what: Blob | string,
  options: LargeOptions,
  pace: Pace,
  listeners: RunListeners,
): Promise<Ran> {
  const started = performance.now()
  try {
    const source = await sourceOf(what, pace.chunkSize)
    const check = (from: Source) => checkSource(from, options, pace, listeners, started)
    try {
      return await check(source)
    } catch (error) {
      if (!isNotUtf8(error) || typeof what === 'string') throw error
      const reading = await readingOfAll(lookedAt(what, pace))
      return await check(sourceOfBlob(what, reading, pace.chunkSize))
    }
  } catch (error) {
    throw error instanceof LargeInputError ? error : new LargeInputError(wordsFor(error))
  }
}

/** The bytes of a file, with pauses between them, until the person stops the run. */
async function* lookedAt(file: Blob, { chunkSize, pause, isStopped }: Pace) {
  for await (const bytes of bytesOf(file, chunkSize)) {
    yield bytes
    await pause()
    if (isStopped()) return
  }
}

async function checkSource(
  source: Source,
  options: LargeOptions,
  pace: Pace,
  listeners: RunListeners,
  started: number,
): Promise<Ran> {
  const { size, reading } = source
  const isWhole = !reading && size <= Math.min(wholeUpTo, pace.maxBuffered)
  const checker = new ChunkedCheck({
    ...options,
    isWhole,
    pieceSize: pace.chunkSize,
    maxInCases: pace.maxInCases,
  })
  let isDone = false
  const ran = () => ranOf(checker, isDone, reading, performance.now() - started)
  const lastCall = { progress: -Infinity, partial: performance.now() }
  let done = 0
  let buffered = 0

  for await (const chunk of source.chunks()) {
    checker.add(chunk)
    done = Math.min(size, done + pace.chunkSize)
    buffered += chunk.length
    if (!checker.isCut && buffered > pace.maxBuffered) throw new RangeError()
    notify()
    await pace.pause()
    if (pace.isStopped()) return ran()
  }
  listeners.partial(ran().result, checker.isBuffered)
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
  listeners.progress(size, size)
  return ran()

  function notify(): void {
    const now = performance.now()
    if (now - lastCall.progress >= PROGRESS_EVERY) {
      lastCall.progress = now
      listeners.progress(done, size)
    }
    if (now - lastCall.partial >= PARTIAL_EVERY) {
      lastCall.partial = now
      listeners.partial(ran().result, checker.isBuffered)
    }
  }
}

function ranOf(
  checker: ChunkedCheck,
  isDone: boolean,
  reading: Run['reading'],
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
      ...(reading && { reading }),
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
