import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { whyBuild, type Product } from '../../build/built-from.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Which products are as their sources are. */
    built: readonly Product[] | undefined
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url))

const COMMANDS: Readonly<Record<Product, readonly string[]>> = {
  site: ['node_modules/astro/bin/astro.mjs', 'build'],
  package: ['build/package.ts'],
}

/**
 * Builds what the test files of a project need, where it is not as its sources are: once before a run, and in watch mode
 * before each run again.
 */
export default function setup(project: TestProject): void {
  const needed = project.name.split(' ') as Product[]
  const buildAll = () => {
    for (const product of needed) build(product)
  }
  buildAll()
  project.onTestsRerun(() => {
    buildAll()
  })
  project.provide('built', needed)
}

/** @throws Error with what the build wrote, when it fails: tests must not go on with what was built before */
function build(product: Product): void {
  const reason = whyBuild(product)
  if (reason === undefined) return
  process.stdout.write(`Building the ${product} for the tests: ${reason}.\n`)
  // The build is that of `npm run build`, and not one for tests.
  const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, COMMANDS[product], {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`The ${product} cannot be built.\n${stdout}${stderr}`)
  if (whyBuild(product) !== undefined)
    throw new Error(`Sources changed while the ${product} was built.`)
}
