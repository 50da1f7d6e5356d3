import { existsSync } from 'node:fs'
import { cp, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../../src/generate/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { modtagelse, root, runShell } from './command-line.ts'

const asOf = ['--as-of', AS_OF]

let folder = ''
/** The command line as it is installed, in a folder of its own. */
let cli = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modtagelse-failures-'))
  await cp(join(root, 'dist/package'), join(folder, 'package'), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  cli = join(folder, 'package/cli.js')
  await writeFile(join(folder, 'lille.json'), '{"registreringstype":"afmelding"}')
  const lines = [...generate('fravaer', { count: 1000, seed: 1, invalid: 0 })]
  const text = lines.map(({ registration }) => `${JSON.stringify(registration)}\n`).join('')
  await writeFile(join(folder, 'stor.ndjson'), text.repeat(Math.ceil(17e6 / text.length)))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** Runs the installed command line. */
const installed = (args: string) =>
  runShell(`cd "${folder}" && "${process.execPath}" "${cli}" ${args} ${asOf.join(' ')}`)

/** Runs something while a file of the installation is missing. */
async function without<Result>(file: string, act: () => Promise<Result>): Promise<Result> {
  const path = join(folder, 'package', file)
  await rename(path, `${path}.away`)
  try {
    return await act()
  } finally {
    await rename(`${path}.away`, path)
  }
}

/** Says that the program said in one Danish sentence that it failed. */
function expectFailure({ exitCode, stderr }: { exitCode: number; stderr: string }): void {
  expect(stderr).toMatch(/^modtagelse: .*, fordi programmet selv fejlede \(.+\)\n$/)
  expect(exitCode).toBe(3)
}

describe('what goes wrong in the program itself ends with 3:', () => {
  test('a part that is missing', async () => {
    const run = await without('chunks', () => installed('validate lille.json'))
    expectFailure(run)
    expect(run.stdout).toBe('')
  })

  test('a thread that cannot begin; the other files keep their answers', async () => {
    const alone = await installed('validate lille.json')
    const run = await without('stream-worker.js', () =>
      installed('validate stor.ndjson lille.json --workers 2'),
    )
    expectFailure(run)
    expect(run.stderr).toContain('stor.ndjson blev ikke tjekket')
    expect(run.stdout).toBe(`${alone.stdout}\n1 fil er ikke tjekket: stor.ndjson\n`)
  })

  test.skipIf(!existsSync('/dev/full'))('an answer that cannot be written', async () => {
    const run = await installed('validate lille.json > /dev/full')
    expect(run.stderr).toBe('modtagelse: svaret kunne ikke skrives: der er ikke plads\n')
    expect(run.exitCode).toBe(3)
  })
})

test('a file that goes away is told like one that was never there', async () => {
  const run = await modtagelse(['validate', ...asOf, 'væk.ndjson', 'lille.json'], '', folder)
  expect(run).toMatchObject({
    exitCode: 2,
    stderr: 'modtagelse: kan ikke læse væk.ndjson: filen findes ikke\n',
  })
  expect(run.stdout).toContain('lille.json: læst som afmelding')
})
