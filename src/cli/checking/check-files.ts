import type { FileReport } from '../file-report'
import { WrongUse } from '../wrong-use'
import { checkSource } from './check-source'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { CheckThread } from './check-thread'
import { openSource, type Source } from './source'

/** Less than this is checked sooner than a thread has started. */
const WORTH_A_THREAD = 4_000_000

export interface FilesToCheck {
  files: readonly string[]
  options: CheckOptions
  /** So many files at a time, at the most. */
  workers: number
  /** Hears how far the work is. */
  onProgress: (text: string) => void
}

/**
 * Checks files, each as a whole on one thread. The answer is the same whatever the number of threads.
 *
 * @returns reports in the order of the files, and what there is to say beside them
 * @throws WrongUse about the first file that cannot be read or held; nothing is put right when one cannot be read
 */
export async function checkFiles({
  files,
  options,
  workers,
  onProgress,
}: FilesToCheck): Promise<{ reports: FileReport[]; notes: string[] }> {
  const sources: Source[] = []
  for (const file of files) sources.push(await openSource(file))
  const outcomes: (Checked | WrongUse)[] = []
  /** How many bytes of each have been read. */
  const read = sources.map(() => 0)
  let done = 0

  const all = [...sources.keys()]
  const size = sources.reduce((sum, source) => sum + source.size, 0)
  const inThreads = all.filter((index) => !sources[index]?.isHeld)
  const threadCount = size < WORTH_A_THREAD ? 1 : Math.min(workers, inThreads.length)
  if (threadCount < 2) {
    await workThrough(all, checkHere)
  } else {
    const threads = Array.from({ length: threadCount }, () => new CheckThread(options))
    try {
      await Promise.all([
        ...threads.map((thread) =>
          workThrough(inThreads, ({ file, size: bytes }, hear) =>
            thread.check({ file, size: bytes }, hear),
          ),
        ),
        workThrough(
          all.filter((index) => sources[index]?.isHeld),
          checkHere,
        ),
      ])
    } finally {
      for (const thread of threads) thread.end()
    }
  }
  const failed = outcomes.find((outcome) => outcome instanceof WrongUse)
  if (failed) throw failed
  const checked = outcomes as Checked[]
  return {
    reports: checked.map(({ about }) => about),
    notes: checked.flatMap(({ notes }) => notes),
  }

  function checkHere(source: Source, hear: OnProgress): Promise<Checked> {
    return checkSource(source, options, hear)
  }

  /** @param indices of the sources that are left; shared with others who work at them */
  async function workThrough(
    indices: number[],
    check: (source: Source, hear: OnProgress) => Promise<Checked>,
  ): Promise<void> {
    for (let index = indices.shift(); index !== undefined; index = indices.shift()) {
      const source = sources[index] as Source
      const hear: OnProgress = (share) => {
        read[index] = source.size * Math.min(share, 1)
        tellProgress()
      }
      try {
        outcomes[index] = await check(source, hear)
      } catch (error) {
        if (!(error instanceof WrongUse)) throw error
        outcomes[index] = error
      }
      done++
      hear(1)
    }
  }

  function tellProgress(): void {
    // What is done at once needs no telling.
    if (size < WORTH_A_THREAD) return
    const percent = Math.floor((read.reduce((sum, bytes) => sum + bytes, 0) / size) * 100)
    const count = sources.length > 1 ? `${done} af ${sources.length} filer er tjekket, ` : ''
    onProgress(`${count}${percent} % er læst`)
  }
}
