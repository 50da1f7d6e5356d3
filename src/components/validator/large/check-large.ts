import type { Finding } from '../../../api/element'
import { checkHere } from './check-here'
import {
  LargeInputError,
  type LargeListeners,
  type LargeOptions,
  type LargeReport,
  type LargeResult,
  type LargeRun,
} from './large-report'
import type { FromWorker, ToWorker } from './messages'
import { startWorker } from './start-worker'

/** File for large input, next to this one. */
const file = 'modtagelse-validator-worker.js'

/**
 * Checks a large text or file in a worker, so that the page stays responsive. On a page of another origin, or with a policy
 * that allows no worker, it is checked on the page, in slices too short to notice.
 */
export function checkLarge(
  what: Blob | string,
  options: LargeOptions,
  on: LargeListeners,
): LargeRun {
  const address = new URL(file, import.meta.url)
  const worker = startWorker(address)
  return worker
    ? checkInWorker(worker, address, what, options, on)
    : checkHere(address, what, options, on)
}

function checkInWorker(
  worker: Worker,
  address: URL,
  what: Blob | string,
  options: LargeOptions,
  on: LargeListeners,
): LargeRun {
  const pages = new Map<number, (findings: Finding[]) => void>()
  const { promise: done, resolve, reject } = Promise.withResolvers<LargeReport>()
  let instead: LargeRun | undefined
  let last: LargeResult | undefined
  let hasSpoken = false
  let isBuffered = false
  let isOver = false
  let isGone = false
  let id = 0

  const say = (message: ToWorker): void => {
    worker.postMessage(message)
  }
  const end = (result: LargeResult): void => {
    isOver = true
    resolve(withPages(result))
  }
  const withPages = ({ report, run, isWhole }: LargeResult): LargeReport => ({
    ...report,
    run,
    isWhole,
    page: (code, from, count) => {
      if (isGone) return Promise.resolve([])
      const page = Promise.withResolvers<Finding[]>()
      pages.set(++id, page.resolve)
      say({ kind: 'page', id, code, from, count })
      return page.promise
    },
  })
  const letGo = (): void => {
    isGone = true
    worker.terminate()
    for (const answer of pages.values()) answer([])
    pages.clear()
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    hasSpoken = true
    if (data.kind === 'progress') on.progress(data.done, data.total)
    else if (data.kind === 'partial') {
      last = data.result
      ;({ isBuffered } = data)
      on.report(withPages(data.result))
    } else if (data.kind === 'done') end(data.result)
    else if (data.kind === 'page') {
      pages.get(data.id)?.(data.findings)
      pages.delete(data.id)
    } else {
      isOver = true
      reject(new LargeInputError(data.words))
      letGo()
    }
  })
  worker.addEventListener('error', (event) => {
    // Reported here, in words; the page must not see it as an uncaught error.
    event.preventDefault()
    if (isOver) return
    letGo()
    if (hasSpoken) {
      reject(new LargeInputError('Tjekket gik i stå. Måske er der for lidt hukommelse. Prøv igen.'))
      return
    }
    // The policy of the page forbids workers; browsers report that only now.
    instead = checkHere(address, what, options, on)
    instead.done.then(resolve, reject)
  })
  say({ kind: 'check', what, options })

  return {
    done,
    stop() {
      if (instead) instead.stop()
      else if (!isOver && isBuffered && last) {
        // The worker is busy until it is done and would not receive a message.
        letGo()
        end(last)
      } else say({ kind: 'stop' })
    },
    close() {
      instead?.close()
      letGo()
    },
  }
}
