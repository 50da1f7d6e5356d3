import { execFileSync } from 'node:child_process'

/** Where the texts stand, from the root of the project. */
const FOLDER = 'src/content'

/** Dates by file, read once a build. */
let dates: ReadonlyMap<string, string> | undefined

/**
 * The day a file of the content was last changed, by the history of the repository.
 * @param file path from the root of the project
 * @returns ISO date; `undefined` where the history does not tell it: no Git, a shallow clone, a file that is new. A
 * page without a date says nothing, a wrong one misleads.
 */
export function lastChanged(file: string): string | undefined {
  dates ??= readHistory()
  return dates.get(file)
}

function readHistory(): ReadonlyMap<string, string> {
  try {
    // A shallow clone says that everything was changed on the day of its oldest commit.
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map()
    return datesIn(
      git('log', '--format=%x00%cs', '--name-only', '--no-renames', '--relative', '--', FOLDER),
    )
  } catch {
    return new Map()
  }
}

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'core.quotePath=off', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  })

/**
 * Reads what Git tells: commits from the newest to the oldest, each a NUL, its date and the files it changed.
 * @returns the date of the newest commit of each file
 */
export function datesIn(log: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const commit of log.split('\0').slice(1)) {
    const [date = '', ...files] = commit.split('\n').filter((line) => line !== '')
    for (const file of files) if (!found.has(file)) found.set(file, date)
  }
  return found
}
