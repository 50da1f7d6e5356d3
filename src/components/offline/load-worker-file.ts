import type * as WorkerFile from '../validator/large/worker'

/** In place of `../validator/large/load-worker-file.ts`: it stands in the same file. */
export const loadWorkerFile = (): Promise<typeof WorkerFile> => import('../validator/large/worker')
