import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MILLISECONDS = 1000

/**
 * The day of the sources that a product is built from, never that of the clock, so that the same sources make the same files:
 * that of `SOURCE_DATE_EPOCH` where it is set, else that of the newest commit. See docs/decisions/024-dates-of-published-files.md.
 *
 * @returns YYYY-MM-DD in UTC; undefined outside a repository
 * @throws Error for a `SOURCE_DATE_EPOCH` that is no number of seconds
 */
export function sourceDate(): string | undefined {
  const said = process.env['SOURCE_DATE_EPOCH']
  if (said !== undefined && !/^\d+$/.test(said)) {
    throw new Error(`SOURCE_DATE_EPOCH is no number of seconds: ${said}`)
  }
  const seconds = said ?? newestCommit()
  return seconds === undefined
    ? undefined
    : new Date(Number(seconds) * MILLISECONDS).toISOString().slice(0, 10)
}

function newestCommit(): string | undefined {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    // No repository, or no git.
    return undefined
  }
}
