#!/usr/bin/env node
import { run } from './run'

// A reader such as `head` may stop listening before all is said, and that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2))
