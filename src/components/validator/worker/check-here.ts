import {
  LargeInputError,
  type LargeListeners,
  type LargeOptions,
  type LargeReport,
  type LargeRun,
} from './large-report'
import type * as WorkerFile from './index'
import { nextTask } from './next-task'
import type { Ran } from './run-large'

/** So much is checked before others have their turn; it takes some ms. */
const SLICE = 64_000

/** So much is checked in one go when it cannot be cut. */
const MOST_HELD = 1_000_000

/** Cases are checked in one go, so that there must not be too many of them. */
const MOST_IN_CASES = 5_000

/**
 * Checks a large text in the page itself, slice by slice.
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
        mostHeld: MOST_HELD,
        maxInCases: MOST_IN_CASES,
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
    return (await import(/* @vite-ignore */ address.href)) as typeof WorkerFile
  } catch {
    throw new LargeInputError(
      'Den del af validatoren, der læser store filer, kunne ikke hentes. Prøv igen om lidt.',
    )
  }
}
