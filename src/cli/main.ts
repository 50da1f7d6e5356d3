#!/usr/bin/env node
/*
 * Imports nothing at once, so that an installation of which a part is missing is told in a sentence too, and is written in
 * what every Node from version 12 on understands, so that one that is too old is told as well.
 */

/** As `ExitCode.wrongUse`. */
const WRONG_USE = 2
/** As `ExitCode.failed`. */
const FAILED = 3

/** The oldest Node that the package runs on, such as "22.15"; the build puts it in. */
const needed = import.meta.env.NODE_NEEDED as string

/** Ends at once: what could not be said cannot be put right by saying more. */
function fail(what: string, error: unknown): never {
  const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  process.stderr.write(`modtagelse: ${what}, fordi programmet selv fejlede (${why})\n`)
  process.exit(FAILED)
}

let isLost = false
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` may stop listening before all is said, and that is no failure.
  if (error.code === 'EPIPE') process.exit()
  if (isLost) return
  isLost = true
  import('./reason').then(
    ({ reasonOf }) => {
      process.stderr.write(`modtagelse: svaret kunne ikke skrives: ${reasonOf(error)}\n`)
      process.exit(FAILED)
    },
    (missing) => fail('svaret kunne ikke skrives', missing),
  )
})
// Nobody hears what cannot be told.
process.stderr.on('error', () => undefined)
process.on('uncaughtException', (error) => fail('der kom intet svar', error))

/**
 * Has Node keep what it makes of our code, so that it need not be made anew each time: in the folder where programs keep such
 * things for the one who runs them, never in one that others can write to, for what lies there is run. Where nothing can be
 * kept, nothing is said, and all is made anew. `NODE_COMPILE_CACHE` and `NODE_DISABLE_COMPILE_CACHE` of Node hold as ever.
 */
function keepCompiled(): void {
  const { isAbsolute, join } = process.getBuiltinModule('path')
  try {
    const folder = folderOfCaches()
    if (isAbsolute(folder)) {
      process.getBuiltinModule('module').enableCompileCache(join(folder, 'modtagelse'))
    }
  } catch {
    // Whoever has no home has no such folder.
  }
}

function folderOfCaches(): string {
  const { env, platform } = process
  const { LOCALAPPDATA: local = '', XDG_CACHE_HOME: own = '' } = env
  const { isAbsolute, join } = process.getBuiltinModule('path')
  const { homedir } = process.getBuiltinModule('os')
  if (platform === 'win32') return local
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  return isAbsolute(own) ? own : join(homedir(), '.cache')
}

/** Whether a version, such as "20.19.2", comes before another. */
function isBefore(version: string, other: string): boolean {
  const [major, minor] = version.split('.').map(Number) as [number, number]
  const [otherMajor, otherMinor] = other.split('.').map(Number) as [number, number]
  return major < otherMajor || (major === otherMajor && minor < otherMinor)
}

if (isBefore(process.versions.node, needed)) {
  process.stderr.write(
    `modtagelse: du skal bruge Node ${needed} eller nyere; det her er Node ${process.versions.node}\n`,
  )
  process.exitCode = WRONG_USE
} else {
  keepCompiled()
  import('./run')
    .then(({ run }) => run(process.argv.slice(2)))
    .then(
      (exitCode) => {
        process.exitCode = exitCode
      },
      (error: unknown) => fail('der kom intet svar', error),
    )
}
