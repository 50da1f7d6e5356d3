import { errorOf } from '../failure'
import { fileOfPackage, WorkerThread } from '../worker-thread'
import type { RangeResult } from './range-result'
import { takeNoMore, type StreamAnswer, type StreamJob } from './stream-job'

/** What is made and let go in scanning fits into so many MB; more would only be cleared more seldom. */
const YOUNG = 24

/** A thread that scans ranges of one file after the other. */
export class StreamThread {
  readonly #thread: WorkerThread<StreamJob, StreamAnswer>

  constructor(file: URL = fileOfPackage('stream-worker.js', import.meta.url)) {
    this.#thread = new WorkerThread(file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } })
  }

  /**
   * Scans, with others, the ranges that are left.
   * @throws what stopped it, which stops the others too
   */
  async scan(job: StreamJob, add: (result: RangeResult) => void): Promise<void> {
    try {
      await this.#thread.run(job, (answer) => {
        if ('failure' in answer) throw errorOf(answer.failure)
        if ('result' in answer) add(answer.result)
        return 'isDone' in answer
      })
    } catch (error) {
      takeNoMore(job.shared)
      throw error
    }
  }

  end(): void {
    this.#thread.end()
  }
}
