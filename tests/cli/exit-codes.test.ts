import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { AS_OF } from '../fixtures/as-of.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { runShell, shellCommand } from './command-line.ts'

const folder = temporaryFolder('exit-codes')
folder.write(
  'god.json',
  '{"registreringstype":"afmelding","afmeldingsdato":"2008-09-15","aarsag":"i job"}',
)
folder.write('fejl.json', '{"registreringstype":"afmelding"}')
folder.write('mange.ndjson', '{"registreringstype":"afmelding"}\n'.repeat(1000))

const inFolder = (line: string) => runShell(`cd "${folder.path}" && ${line}`)

/** Each command, as it writes an answer. */
const commands = [
  'validate fejl.json',
  'validate god.json --format json',
  'validate fejl.json --format sarif',
  'case fejl.json',
  'case fejl.json --format json',
  'deadlines --first-contact 2008-10-01',
  'deadlines --first-contact 2008-10-01 --format ics',
  'schema',
  'schema forloeb --bundle',
  'generate straksmatch --count 1',
  'generate --cases 1',
  'completion bash',
  'man',
  '--help',
  'help validate',
  'validate --help',
  '--version',
]

describe.skipIf(!existsSync('/dev/full')).concurrent('an answer that cannot be written', () => {
  test.each(commands)('ends modtagelse %s with 3, and a sentence', async (command) => {
    const run = await inFolder(`${shellCommand} ${command} > /dev/full`)
    expect(run.stderr).toBe('modtagelse: svaret kunne ikke skrives: der er ikke plads\n')
    expect(run.exitCode).toBe(3)
  })
})

describe.concurrent('a reader who stops listening', () => {
  test.each([
    ['validate mange.ndjson', 1],
    ['validate mange.ndjson --format json', 1],
    ['validate mange.ndjson er-der-ikke.json --format ndjson', 2],
    ['generate straksmatch --count 100000', 0],
  ])('changes nothing in the end of %s: %i', async (command, exitCode) => {
    const line = `{ ${shellCommand} ${command} --as-of ${AS_OF}; echo $? >&2; } | head -n 1`
    const run = await inFolder(
      command.startsWith('generate') ? line.replace(` --as-of ${AS_OF}`, '') : line,
    )
    expect(run.stderr.trim().split('\n').at(-1)).toBe(String(exitCode))
    expect(run.stdout.split('\n').length).toBe(2)
  })
})

test('what nobody can hear on standard error changes nothing', async () => {
  const run = await inFolder(`${shellCommand} validate er-der-ikke.json 2>&-`)
  expect([run.exitCode, run.stdout]).toEqual([2, ''])
})
