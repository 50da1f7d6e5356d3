import type { Packing } from '../packed/packing'
import { WrongUse } from '../wrong-use'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { errorOf, type Failure } from './failure'
import { fileOfPackage, WorkerThread } from './worker-thread'

/** What a thread is asked to check. */
export interface Job {
  path: string | Uint8Array
  name: string
  size: number
  packing: Packing | undefined
}

/** What a thread says of its job: how far it is, or how it ended. */
export type Answer =
  { share: number } | { checked: Checked } | { wrongUse: string } | { failure: Failure }

/** A thread that checks one file after the other. */
export class CheckThread {
  readonly #thread: WorkerThread<Job, Answer>

  constructor(options: CheckOptions) {
    const file = fileOfPackage('check-worker.js', import.meta.url)
    this.#thread = new WorkerThread(file, { workerData: options })
  }

  /** @throws WrongUse when the file cannot be read, written or held; another error when the program itself failed */
  async check(job: Job, onProgress: OnProgress): Promise<Checked> {
    let found: Checked | undefined
    await this.#thread.run(job, (answer) => {
      if ('wrongUse' in answer) throw new WrongUse(answer.wrongUse)
      if ('failure' in answer) throw errorOf(answer.failure)
      if ('share' in answer) onProgress(answer.share)
      else found = answer.checked
      return found !== undefined
    })
    return found as Checked
  }

  end(): void {
    this.#thread.end()
  }
}
