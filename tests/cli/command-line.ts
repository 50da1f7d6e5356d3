import { execFile, type ExecFileOptions } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { builtCommand } from '../built/package.ts'

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** How a run of a command ended. */
export interface Run {
  exitCode: number
  stdout: string
  stderr: string
}

/** The surroundings of a run, without what would ask for colours that nobody sees here, or say where code is kept. */
const {
  FORCE_COLOR: _force,
  NO_COLOR: _no,
  CI: _ci,
  NODE_COMPILE_CACHE: _kept,
  NODE_DISABLE_COMPILE_CACHE: _notKept,
  ...env
} = process.env

function runFile(
  file: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  options: ExecFileOptions = {},
): Promise<Run> {
  const { promise, resolve } = Promise.withResolvers<Run>()
  const child = execFile(
    file,
    args,
    { cwd: root, env, maxBuffer: 2 ** 26, ...options },
    (error, stdout, stderr) => {
      const exitCode = error ? Number(error.code) : 0
      resolve({ exitCode, stdout: String(stdout), stderr: String(stderr) })
    },
  )
  // A command that needs no input may be gone before it is written.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input)
  return promise
}

/** Runs a line of shell in the folder of the project. */
export const runShell = (line: string): Promise<Run> => runFile('/bin/sh', ['-c', line])

/**
 * Runs the command line as it is built.
 *
 * @param input what comes on standard input
 * @param cwd folder to run in
 * @param more variables of its surroundings
 */
export const modtagelse = (
  args: readonly string[],
  input?: string | Uint8Array,
  cwd: string = root,
  more: Readonly<Record<string, string>> = {},
): Promise<Run> =>
  runFile(process.execPath, [builtCommand, ...args], input, { cwd, env: { ...env, ...more } })

/**
 * The command line as it is built, for use in a line of shell. With the Node of the tests, which need not be the one that
 * the shell would find.
 */
export const shellCommand = `"${process.execPath}" "${builtCommand}"`
