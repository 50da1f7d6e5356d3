/** In place of `../validator/large/start-worker.ts`: a file on a disk has no worker beside it. */
export const startWorker = (): undefined => undefined
