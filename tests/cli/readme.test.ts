import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBuilt, modtagelse, root } from './command-line.ts'

/** The examples of the README: a file by its name and content, and what is printed about it. */
const examples = [
  ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(
    /^`([\w.]+)`:\n\n```\w+\n([^]*?)^```\n\n```text\n([^]*?)^```$/gm,
  ),
].map(([, name = '', content = '', output = '']) => ({ name, content, output }))

let folder = ''

beforeAll(async () => {
  await ensureBuilt()
  folder = mkdtempSync(join(tmpdir(), 'modtagelse-readme-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('the README shows one example of each format', () => {
  expect(examples.map(({ name }) => name)).toEqual([
    'kladde.json',
    'kladder.ndjson',
    'kladder.csv',
    'kladde.txt',
  ])
})

test.each(examples)('$name in the README gives what stands there', async (example) => {
  const { name, content, output } = example
  writeFileSync(join(folder, name), content)
  const run = await modtagelse(['validate', name, '--as-of', '2008-09-20'], '', folder)
  expect(run).toEqual({ exitCode: 1, stdout: output, stderr: '' })
})
