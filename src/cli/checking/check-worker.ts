/** Where a thread of the command line begins: it checks the files it is told of, one after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import { WrongUse } from '../wrong-use'
import { checkSource } from './check-source'
import type { CheckOptions } from './checked'
import type { Answer, Job } from './check-thread'
import { failureOf } from './failure'
import { fileSource } from './source'

const options = workerData as CheckOptions

const say = (answer: Answer) => parentPort?.postMessage(answer)

parentPort?.on('message', ({ path, name, size, packing }: Job) => {
  // Bytes have come without what makes them a buffer.
  const file = { path: typeof path === 'string' ? path : Buffer.from(path), name }
  checkSource(fileSource(file, size, packing), options, (share) => {
    say({ share })
  }).then(
    (checked) => {
      say({ checked })
    },
    (error: unknown) => {
      say(error instanceof WrongUse ? { wrongUse: error.message } : { failure: failureOf(error) })
    },
  )
})
