import type { FromWorker, ToWorker } from './messages'
import { nextTask } from './next-task'
import { runLarge, type Ran } from './run-large'

/**
 * The file for large input. As a worker it checks what the page sends; where no worker is allowed, the page imports it as a
 * module, and runs it in small slices.
 */
export { runLarge }

if (typeof document === 'undefined') beWorker()

function beWorker(): void {
  let isStopped = false
  let ran: Ran | undefined
  const say = (message: FromWorker): void => {
    self.postMessage(message)
  }

  self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'stop') isStopped = true
    else if (data.kind === 'page') {
      const { id, code, from, count } = data
      const findings = ran?.findingsOf(code).slice(from, from + count) ?? []
      say({ kind: 'page', id, findings })
    } else void check(data)
  })

  async function check({ what, options }: Extract<ToWorker, { kind: 'check' }>): Promise<void> {
    try {
      ran = await runLarge(
        what,
        options,
        {
          chunkSize: 1_000_000,
          maxBuffered: 64_000_000,
          pause: nextTask,
          isStopped: () => isStopped,
        },
        {
          progress: (done, total) => {
            say({ kind: 'progress', done, total })
          },
          partial: (result, isBuffered) => {
            say({ kind: 'partial', result, isBuffered })
          },
        },
      )
      say({ kind: 'done', result: ran.result })
    } catch (error) {
      say({ kind: 'refused', words: (error as Error).message })
    }
  }
}
