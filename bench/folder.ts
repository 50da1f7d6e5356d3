import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Hands over a folder for what is measured, which is gone afterwards whatever happens. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'modtagelse-bench-'))
  const remove = () => {
    rmSync(folder, { recursive: true, force: true })
  }
  // A run that is stopped by hand leaves no gigabyte behind.
  const stop = () => {
    remove()
    process.exit(130)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    return await work(folder)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    remove()
  }
}
