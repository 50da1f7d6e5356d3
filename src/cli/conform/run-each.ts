import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textOf } from '../../conformance/kit'
import type { Level } from '../../conformance/levels'
import { answerOf, type Ending } from './answer'
import { filledIn } from './command-words'
import { outcomeOf } from './outcome'
import { start } from './start'
import type { Result, Trial } from './trial'

export interface RunOptions {
  words: readonly string[]
  trials: readonly Trial[]
  level: Level
  /** How many processes at a time. */
  workers: number
  /** How long one may take, in milliseconds. */
  timeout: number
  /** Ends all that runs. */
  signal: AbortSignal
  /** How many are done. */
  onProgress: (done: number) => void
}

/** So many that could not be run, and none that could: the command is wrong, and not the validator. */
const NONE_RUN = 10

/** As much as is kept of what a process writes, in characters. */
const MOST_TEXT = 2 ** 24

/**
 * Starts a command once for each trial, several at a time, and hears what each says.
 *
 * @returns results in the order of the trials; fewer when it is stopped
 * @throws WrongUse when the command cannot be started
 */
export async function runEach(options: RunOptions): Promise<Result[]> {
  const { words, trials, level, workers, timeout, signal, onProgress } = options
  const folder = await mkdtemp(join(tmpdir(), 'modtagelse-conform-'))
  const results: (Result | undefined)[] = trials.map(() => undefined)
  const left = trials.entries()
  const isStopped = () => signal.aborted
  let done = 0
  let notRun = 0
  const work = async () => {
    for (const [index, trial] of left) {
      if (isStopped() || (notRun === done && notRun >= NONE_RUN)) return
      const { instance, profile } = trial
      const file = join(folder, `${instance.id}.json`)
      await writeFile(file, `${textOf(instance)}\n`)
      const { schema, asOf } = instance
      const ending = await runOnce(
        filledIn(words, { file, schema, profile, asOf }),
        timeout,
        signal,
      )
      if (isStopped()) return
      const outcome = outcomeOf(trial, answerOf(ending, level))
      results[index] = { trial, outcome }
      done++
      if (outcome.kind === 'not-run') notRun++
      onProgress(done)
    }
  }
  try {
    await Promise.all(Array.from({ length: workers }, work))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return results.filter((result) => result !== undefined)
}

/** @throws WrongUse when the command cannot be started */
function runOnce(words: readonly string[], timeout: number, signal: AbortSignal): Promise<Ending> {
  const { promise, resolve, reject } = Promise.withResolvers<Ending>()
  const { child, stop, cannotStart } = start(words)
  // Who does not read may be gone before its input is closed.
  child.stdin.on('error', () => undefined).end()
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      if (texts[name].length < MOST_TEXT) texts[name] += text
    })
  }
  let isTooSlow = false
  const timer = setTimeout(() => {
    isTooSlow = true
    stop()
  }, timeout)
  signal.addEventListener('abort', stop)
  child.on('error', (error: NodeJS.ErrnoException) => {
    reject(cannotStart(error))
  })
  child.on('close', (code, ended) => {
    resolve({ code, signal: ended, isTooSlow, ...texts })
  })
  return promise.finally(() => {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  })
}
