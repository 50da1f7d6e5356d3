import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { whyBuild, type Product } from '../../build/built-from.ts'
import type { Need } from './needs.ts'
import { underPathEnvironment } from './under-path-environment.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** What is built as its sources are. */
    built: readonly Need[] | undefined
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url))

const COMMANDS: Readonly<Record<Product, readonly string[]>> = {
  site: ['node_modules/astro/bin/astro.mjs', 'build'],
  package: ['build/package.ts'],
}

/** What is built for a need, in this order, and what differs from the environment of `npm run build`. */
const BUILDS: Readonly<Record<Need, { products: readonly Product[]; env: object }>> = {
  site: { products: ['site'], env: {} },
  package: { products: ['package'], env: {} },
  'under-path': { products: ['site', 'package'], env: underPathEnvironment },
}

/**
 * Builds what the test files of a project need, where it is not as its sources are: once before a run, and in watch mode
 * before each run again.
 */
export default function setup(project: TestProject): void {
  const needed = project.name.split(' ') as Need[]
  const buildAll = () => {
    for (const need of needed) {
      const { products, env } = BUILDS[need]
      for (const product of products) build(product, need, env)
    }
  }
  buildAll()
  project.onTestsRerun(() => {
    buildAll()
  })
  project.provide('built', needed)
}

/** @throws Error with what the build wrote, when it fails: tests must not go on with what was built before */
function build(product: Product, need: Need, changes: object): void {
  // The build is that of `npm run build`, and not one for tests.
  const { NODE_ENV: _test, VITEST: _vitest, ...env } = { ...process.env, ...changes }
  const reason = whyBuild(product, root, env)
  if (reason === undefined) return
  const place = need === 'under-path' ? ' under a path' : ''
  process.stdout.write(`Building the ${product}${place} for the tests: ${reason}.\n`)
  const { status, stdout, stderr } = spawnSync(process.execPath, COMMANDS[product], {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`The ${product} cannot be built.\n${stdout}${stderr}`)
  if (whyBuild(product, root, env) !== undefined)
    throw new Error(`Sources changed while the ${product} was built.`)
}
