import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * A thread that is given one job after the other. One that has died, whatever of, is started anew for the next job, so that
 * what happens to one file changes nothing for the others.
 */
export class WorkerThread<Job, Answer> {
  readonly #file: URL
  readonly #options: WorkerOptions
  #worker: Worker | undefined

  /** @param file where it begins */
  constructor(file: URL, options: WorkerOptions = {}) {
    this.#file = file
    this.#options = options
  }

  /**
   * Hands over a job.
   *
   * @param hear is told what the thread says, and answers whether that was the last; what it throws ends the job too
   * @throws what the thread died of
   */
  async run(job: Job, hear: (answer: Answer) => boolean): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>()
    const worker = (this.#worker ??= this.#start())
    const listen = (answer: Answer) => {
      try {
        if (hear(answer)) resolve(undefined)
      } catch (error) {
        reject(error)
      }
    }
    const leave = (code: number) => {
      reject(new Error(`a thread ended with ${code}`))
    }
    worker.on('message', listen).on('error', reject).on('exit', leave)
    worker.postMessage(job)
    try {
      await promise
    } finally {
      worker.off('message', listen).off('error', reject).off('exit', leave)
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#file, this.#options)
    const forget = () => {
      if (this.#worker === worker) this.#worker = undefined
    }
    // An error that comes when no job is asked for is no one's.
    return worker.on('error', forget).on('exit', forget)
  }

  end(): void {
    void this.#worker?.terminate()
    this.#worker = undefined
  }
}

/**
 * A file of the package in which threads begin. It lies beside the program, which may itself be in a folder of chunks.
 * @param from the address of the file that asks
 */
export function fileOfPackage(name: string, from: string): URL {
  const folder = new URL('.', from)
  return new URL(folder.pathname.endsWith('/chunks/') ? `../${name}` : name, folder)
}
