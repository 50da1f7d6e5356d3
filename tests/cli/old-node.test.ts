import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parse } from 'acorn'
import { lt } from 'semver'
import { expect, test } from 'vitest'
import { nodeNeeded } from '../../build/package-parts.ts'
import { builtCommand } from '../built/package.ts'

/** How the command ends on some Node, and what it says. */
function end(node: string, args: readonly string[]) {
  const { promise, resolve } = Promise.withResolvers<{
    code: unknown
    stdout: string
    stderr: string
  }>()
  execFile(node, [...args, builtCommand, '--version'], (error, stdout, stderr) => {
    resolve({ code: error?.code ?? 0, stdout, stderr })
  })
  return promise
}

const refusal = (version: string) => ({
  code: 2,
  stdout: '',
  stderr: `modtagelse: du skal bruge Node ${nodeNeeded} eller nyere; det her er Node ${version}\n`,
})

/** Has this Node say that it is another. */
const saying = (version: string) => [
  '--import',
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`,
]

test.each(['12.22.12', '18.20.8', '20.19.2', '21.7.3', '22.0.0', '22.14.0', '9.11.2'])(
  'Node %s is told that it is too old',
  async (version) => {
    expect(await end(process.execPath, saying(version))).toEqual(refusal(version))
  },
)

test.each(['22.15.0', '22.22.1', '24.0.0', '26.10.0', '100.1.0'])(
  'Node %s is not',
  async (version) => {
    expect(await end(process.execPath, saying(version))).toMatchObject({ code: 0, stderr: '' })
  },
)

test('the file that says it is understood by every Node from 12 on', () => {
  // That much newer it is: Node 12 knows import() in a module, which the language of its year does not.
  const code = readFileSync(builtCommand, 'utf8').replaceAll('import(', 'load(')
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'module', allowHashBang: true })
  expect(program.body.filter(({ type }) => type === 'ImportDeclaration')).toEqual([])
})

test('each old Node that is found on this machine says it', async () => {
  const found = new Set(
    String(process.env['PATH'])
      .split(delimiter)
      .map((folder) => join(folder, 'node'))
      .filter((file) => existsSync(file)),
  )
  for (const node of found) {
    const version = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()
    if (lt(version, `${nodeNeeded}.0`)) expect(await end(node, [])).toEqual(refusal(version))
  }
})
