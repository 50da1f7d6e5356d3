import { execFile } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { types } from '../../src/api/index.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { modtagelse } from './command-line.ts'

const folder = temporaryFolder('completion')
let script = ''

beforeAll(async () => {
  script = (await modtagelse(['completion', 'bash'])).stdout
  folder.write('modtagelse.bash', script)
  folder.write('sager/a.json', '{}')
  folder.write('sag med blanke.json', '{}')
  folder.write('*.json', '{}')
})

/** What bash suggests for the last of some words. */
function suggested(...words: string[]): Promise<string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<string[]>()
  const line =
    'source modtagelse.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _modtagelse; ' +
    'for one in "${COMPREPLY[@]}"; do printf "%s\\n" "$one"; done'
  execFile(
    'bash',
    ['--norc', '-c', line, 'bash', 'modtagelse', ...words],
    { cwd: folder.path },
    (error, stdout, stderr) => {
      if (error || stderr) reject(error ?? new Error(stderr))
      else resolve(stdout.split('\n').filter(Boolean))
    },
  )
  return promise
}

const slugs = types.map(({ slug }) => slug)

describe('bash completes', () => {
  test('commands and options', async () => {
    expect(await suggested('val')).toEqual(['validate'])
    expect(await suggested('')).toEqual(expect.arrayContaining(['case', 'help', '--version']))
    expect(await suggested('validate', '--m')).toEqual(['--max-findings'])
    expect(await suggested('case', '--f')).toEqual(['--format'])
    expect(await suggested('split', '--p')).toEqual(['--parts'])
    expect(await suggested('split', 'a.ndjson', '--by', '')).toEqual(['borgerReference'])
    expect(await suggested('split', 'a.ndjson', '--out', 'sag')).toEqual(['sager'])
    expect(await suggested('help', 'sch')).toEqual(['schema'])
  })

  test('types, formats and other words that a value can be', async () => {
    expect(await suggested('validate', '--type', '')).toEqual(slugs)
    expect(await suggested('validate', '--type', 'stra')).toEqual(['straksmatch'])
    expect(await suggested('generate', 'fra')).toEqual(['fravaer'])
    expect(await suggested('schema', 'fae')).toEqual(['faelles'])
    expect(await suggested('deadlines', '--format', '')).toEqual(['text', 'json', 'ics'])
    expect(await suggested('completion', '')).toEqual(['bash', 'zsh', 'fish'])
  })

  test('values behind an equals sign, which bash takes for a word', async () => {
    expect(await suggested('validate', '--format', '=', 's')).toEqual(['sarif'])
    expect(await suggested('validate', '--format', '=')).toContain('junit')
  })

  test('files, whatever their names', async () => {
    expect(await suggested('validate', 'sag')).toEqual(
      expect.arrayContaining(['sager', 'sag med blanke.json']),
    )
    expect(await suggested('validate', '--fix', 'sager/')).toEqual(['sager/a.json'])
    expect(await suggested('case', '*')).toEqual(['*.json'])
  })

  test('nothing where nobody knows what is wanted', async () => {
    expect(await suggested('validate', '--as-of', '')).toEqual([])
    expect(await suggested('findes-ikke', '')).toEqual([])
  })
})

test.each(['bash', 'zsh', 'fish'])('what is written for %s names each command', async (shell) => {
  const { stdout, stderr, exitCode } = await modtagelse(['completion', shell])
  expect([exitCode, stderr]).toEqual([0, ''])
  for (const command of [
    'validate',
    'case',
    'deadlines',
    'schema',
    'generate',
    'split',
    'completion',
  ]) {
    expect(stdout).toContain(command)
  }
  expect(stdout).toContain(slugs.join(' '))
})

test('a shell that is not known is told', async () => {
  expect(await modtagelse(['completion', 'pwsh'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      'modtagelse: SKAL kan ikke være pwsh; vælg en af: bash, zsh, fish. Se brugen med: modtagelse completion --help\n',
  })
})
