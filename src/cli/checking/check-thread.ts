import { Worker } from 'node:worker_threads'
import { WrongUse } from '../wrong-use'
import type { Checked, CheckOptions, OnProgress } from './checked'

/** What a thread is asked to check. */
export interface Job {
  file: string
  size: number
}

/** What a thread says of its job: how far it is, or how it ended. */
export type Answer = { share: number } | { checked: Checked } | { wrongUse: string }

/** The file of the package in which threads begin; it lies beside the one that we are built into. */
const WORKER_FILE = './check-worker.js'

/** A thread that checks one file after the other. */
export class CheckThread {
  readonly #worker: Worker

  constructor(options: CheckOptions) {
    this.#worker = new Worker(new URL(WORKER_FILE, import.meta.url), { workerData: options })
  }

  /** @throws WrongUse when the file cannot be read, written or held */
  async check(job: Job, onProgress: OnProgress): Promise<Checked> {
    const { promise, resolve, reject } = Promise.withResolvers<Checked>()
    const hear = (answer: Answer) => {
      if ('share' in answer) onProgress(answer.share)
      else if ('checked' in answer) resolve(answer.checked)
      else reject(new WrongUse(answer.wrongUse))
    }
    this.#worker.on('message', hear).once('error', reject)
    this.#worker.postMessage(job)
    try {
      return await promise
    } finally {
      this.#worker.off('message', hear).off('error', reject)
    }
  }

  end(): void {
    void this.#worker.terminate()
  }
}
