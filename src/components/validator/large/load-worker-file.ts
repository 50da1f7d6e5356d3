import type * as WorkerFile from './worker'

/** Loads the file for large input into the page itself. */
export const loadWorkerFile = async ({ href }: URL): Promise<typeof WorkerFile> =>
  (await import(/* @vite-ignore */ href)) as typeof WorkerFile
