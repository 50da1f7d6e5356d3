/** Where a thread begins that scans ranges of a file while others scan others. */
import { parentPort } from 'node:worker_threads'
import { failureOf } from '../failure'
import { bytesHeld, bytesOfFile } from './byte-source'
import { rangeAt } from './ranges-of'
import { scannerFor } from './scan-range'
import { roomLeft, takeNext, takeNoMore, type StreamAnswer, type StreamJob } from './stream-job'

const say = (answer: StreamAnswer, moved: ArrayBuffer[] = []) =>
  parentPort?.postMessage(answer, moved)

function scanAll({ scan, from, rangeSize, rangeCount, size, shared }: StreamJob): void {
  const source = 'file' in from ? bytesOfFile(from.file) : bytesHeld(from.pieces)
  try {
    const scanner = scannerFor(scan)
    for (let next = takeNext(shared); next < rangeCount; next = takeNext(shared)) {
      const range = rangeAt(next, size, rangeSize)
      const result = scanner.scan(source, range, roomLeft(shared))
      say({ result }, [result.references.buffer])
    }
  } finally {
    source.close()
  }
}

parentPort?.on('message', (job: StreamJob) => {
  try {
    scanAll(job)
    say({ isDone: true })
  } catch (error) {
    takeNoMore(job.shared)
    say({ failure: failureOf(error) })
  }
})
