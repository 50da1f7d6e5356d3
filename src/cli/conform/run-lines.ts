import { createInterface } from 'node:readline'
import { onOneLine, textOf } from '../../conformance/kit'
import type { Level } from '../../conformance/levels'
import type { WrongUse } from '../wrong-use'
import { answerInLine, lastLine, parsed } from './answer'
import { outcomeOf } from './outcome'
import type { RunOptions } from './run-each'
import { start } from './start'
import type { Answer, Result, Trial } from './trial'

const keyOf = (id: unknown, profile: unknown) => `${String(id)} ${String(profile)}`

/** A trial as a line. The instance is written as it must be, and not as it would be written anew. */
function lineOf({ instance, profile }: Trial): string {
  const { id, schema, asOf } = instance
  const about = JSON.stringify({ id, schema, profile, asOf })
  return `${onOneLine(`${about.slice(0, -1)},"instance":${textOf(instance)}}`)}\n`
}

/** Says that there were lines, of a command that may well believe that it has answered. */
function notAnswers(count: number, level: Level): string {
  if (count === 0) return ''
  const lines = count === 1 ? '1 linje' : `${count} linjer`
  const what = level === 'schema' ? 'id' : 'id og profile'
  return ` (${lines} fra den var ikke JSON med ${what} fra en linje ind)`
}

/**
 * Starts a command once, writes a trial on each line of its standard input and reads an answer from each line of its
 * standard output, in any order.
 *
 * @returns results in the order of the trials; those without an answer could not be run, save when it is stopped
 * @throws WrongUse when the command cannot be started
 */
export async function runLines(options: RunOptions): Promise<Result[]> {
  const { words, trials, level, timeout, signal, onProgress } = options
  const { child, stop, cannotStart } = start(words)
  let failure: WrongUse | undefined
  let stderr = ''
  child.on('error', (error: NodeJS.ErrnoException) => {
    failure = cannotStart(error)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-2000)
  })
  // Who stops listening may still have answers, so that this is no failure.
  const hungUp = new Promise((resolve) => {
    child.stdin.on('error', resolve)
  })
  const drained = () =>
    new Promise((resolve) => {
      child.stdin.once('drain', resolve)
    })

  let isTooSlow = false
  signal.addEventListener('abort', stop)
  const timer = setTimeout(() => {
    isTooSlow = true
    stop()
  }, timeout)

  const asked = new Set(trials.map(({ instance, profile }) => keyOf(instance.id, profile)))
  const answers = new Map<string, Answer>()
  let others = 0
  createInterface({ input: child.stdout }).on('line', (line) => {
    timer.refresh()
    const told = (parsed(line) ?? {}) as Record<string, unknown>
    const { id, profile = level === 'schema' ? 'draft' : undefined } = told
    const key = keyOf(id, profile)
    if (!asked.has(key)) {
      others += 1
      return
    }
    answers.set(key, answerInLine(told, level))
    onProgress(answers.size)
  })
  const closed = new Promise<string>((resolve) => {
    child.on('close', (code, ended) => {
      resolve(isTooSlow ? 'den svarede ikke i tide' : `den sluttede med ${String(ended ?? code)}`)
    })
  })

  await Promise.race([writeAll(), closed])
  const ending = await closed
  clearTimeout(timer)
  signal.removeEventListener('abort', stop)
  if (failure) throw failure
  const silent = {
    notRun: `den gav intet svar${notAnswers(others, level)}; ${ending}${lastLine(stderr)}`,
  }
  return trials.flatMap((trial) => {
    const answer = answers.get(keyOf(trial.instance.id, trial.profile))
    if (!answer && signal.aborted) return []
    return [{ trial, outcome: outcomeOf(trial, answer ?? silent) }]
  })

  async function writeAll(): Promise<void> {
    for (const trial of trials) {
      if (!child.stdin.writable) return
      if (!child.stdin.write(lineOf(trial))) await Promise.race([drained(), hungUp, closed])
    }
    child.stdin.end()
  }
}
