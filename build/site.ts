import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/**
 * Builds the site, in a process of its own: most of what a build does holds up its process.
 *
 * @throws Error when that fails; what is wrong has been written by then
 */
export async function buildSite(): Promise<void> {
  const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    stdio: 'inherit',
  })
  process.once('exit', () => astro.kill())
  const [status] = (await once(astro, 'exit')) as [number | null]
  if (status !== 0) throw new Error('The site cannot be built.')
}
