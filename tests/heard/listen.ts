/**
 * Prints what a person hears who works with Orca: `node tests/heard/listen.ts firefox`. It serves the built site, or one that
 * is served already: `node tests/heard/listen.ts chromium https://example.dk`. Names of steps choose among them:
 * `node tests/heard/listen.ts firefox check fix`. Not a test: one reads what it prints.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { serve } from '../../deploy/serve.ts'
import { missingPackages, startSession, type BrowserName, type Session } from './session.ts'
import { steps } from './steps.ts'

const [browser = 'firefox', ...others] = process.argv.slice(2)
const address = others.find((other) => /^https?:/.test(other))
const wanted = others.filter((other) => other !== address)
if (browser !== 'firefox' && browser !== 'chromium') {
  throw new Error('Name firefox or chromium')
}
if (process.env['HEARD_WITHIN'] === undefined) {
  const missing = missingPackages(browser)
  if (missing.length > 0) {
    process.stderr.write(`Missing: sudo apt-get install ${missing.join(' ')}\n`)
    process.exit(1)
  }
  // The bus ends with the command, and so does everything on it.
  const { status } = spawnSync(
    'dbus-run-session',
    ['--', process.execPath, ...process.argv.slice(1)],
    {
      env: { ...process.env, HEARD_WITHIN: 'yes' },
      // The bus has much to say.
      stdio: ['ignore', 'inherit', 'ignore'],
    },
  )
  process.exit(status ?? 1)
}
await listen(browser)

async function listen(name: BrowserName): Promise<void> {
  const site = address ? undefined : await serve({ port: 0 })
  const origin = address ?? site?.origin ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'heard-'))
  let session: Session | undefined
  try {
    const started = await startSession(name, folder)
    session = started
    for (const [step, go] of steps) {
      if (wanted.length > 0 && !wanted.includes(step)) continue
      process.stdout.write(`\n## ${step}\n`)
      await go(started, origin, async (act) => {
        const said = await started.said()
        process.stdout.write(`${act}\n${said.map((line) => `    ${line}\n`).join('')}`)
      })
    }
  } catch (error) {
    process.exitCode = 1
    process.stdout.write(`${String(error)}\n`)
  } finally {
    session?.close()
    await site?.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
