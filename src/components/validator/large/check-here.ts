import {
  LargeInputError,
  type LargeListeners,
  type LargeOptions,
  type LargeReport,
  type LargeRun,
} from './large-report'
import { loadWorkerFile } from './load-worker-file'
import type * as WorkerFile from './worker'
import { nextTask } from './next-task'
import type { Ran } from './run-large'

/** UTF-16 units or bytes to check before yielding to the page; takes a few ms. */
const SLICE = 64_000

/** Maximum length of a text that cannot be split: it blocks the page while it is checked. */
const MAX_BUFFERED = 1_000_000

/** Maximum number of registrations in cases: checking them blocks the page. */
const MAX_IN_CASES = 5_000

/**
 * Checks a large text on the page itself, slice by slice.
 *
 * @param address of the file for large input
 */
export function checkHere(
  address: URL,
  what: Blob | string,
  options: LargeOptions,
  on: LargeListeners,
): LargeRun {
  let isStopped = false
  let ran: Ran | undefined
  const withPages = ({ result: { report, run, isWhole }, findingsOf }: Ran): LargeReport => ({
    ...report,
    run,
    isWhole,
    page: (code, from, count) => Promise.resolve(findingsOf(code).slice(from, from + count)),
  })
  return {
    done: check(),
    stop() {
      isStopped = true
    },
    close() {
      isStopped = true
    },
  }

  async function check(): Promise<LargeReport> {
    const { runLarge } = await load(address)
    ran = await runLarge(
      what,
      options,
      {
        chunkSize: SLICE,
        maxBuffered: MAX_BUFFERED,
        maxInCases: MAX_IN_CASES,
        pause: nextTask,
        isStopped: () => isStopped,
      },
      {
        progress: on.progress,
        partial: (result) => {
          on.report(withPages({ result, findingsOf: () => [] }))
        },
      },
    )
    return withPages(ran)
  }
}

async function load(address: URL): Promise<typeof WorkerFile> {
  try {
    return await loadWorkerFile(address)
  } catch {
    throw new LargeInputError(
      'Den del af validatoren, der læser store filer, kunne ikke hentes. Prøv igen om lidt.',
    )
  }
}
