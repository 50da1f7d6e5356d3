#!/usr/bin/env node
/*
 * Imports nothing at once, so that an installation of which a part is missing is told in a sentence too.
 */

/** As `ExitCode.failed`. */
const FAILED = 3

/** Ends at once: what could not be said cannot be put right by saying more. */
function fail(what: string, error: unknown): never {
  const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  process.stderr.write(`modtagelse: ${what}, fordi programmet selv fejlede (${why})\n`)
  process.exit(FAILED)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` may stop listening before all is said, and that is no failure.
  if (error.code === 'EPIPE') process.exit()
  fail('svaret kunne ikke skrives', error)
})
// Nobody hears what cannot be told.
process.stderr.on('error', () => undefined)
process.on('uncaughtException', (error) => fail('der kom intet svar', error))

try {
  const { run } = await import('./run')
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  fail('der kom intet svar', error)
}

export {}
