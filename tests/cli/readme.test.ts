import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AS_OF } from '../fixtures/as-of.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { modtagelse, root } from './command-line.ts'

/** The blocks of code of the README, each with the name of the file it shows, if it shows one. */
const blocks = [
  ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(
    /(?:^`([\w.]+)`:\n\n)?^```(\w+)\n([^]*?)^```$/gm,
  ),
].map(([, file, language, content = '']) => ({ file, language, content }))

/** What is printed, as the block after one that shows a file or a command says it. */
const outputAfter = (index: number) => {
  const next = blocks[index + 1]
  return next?.language === 'text' && next.file === undefined ? next.content : undefined
}

/** The files that are shown with what `validate` says of them. */
const drafts = blocks.flatMap(({ file }, index) => {
  const output = outputAfter(index)
  return file !== undefined && output !== undefined ? [{ file, output }] : []
})

/** The commands that are shown with what they print. */
const commands = blocks.flatMap(({ content }, index) => {
  const [, args] = /^npm run -s modtagelse -- (.*)\n$/.exec(content) ?? []
  const output = outputAfter(index)
  return args !== undefined && output !== undefined ? [{ args, output }] : []
})

const folder = temporaryFolder('readme')
for (const { file, content } of blocks) if (file) folder.write(file, content)

test('the README shows one example of each format, a case and deadlines', () => {
  expect(drafts.map(({ file }) => file)).toEqual([
    'kladde.json',
    'kladder.ndjson',
    'kladder.csv',
    'kladde.txt',
  ])
  expect(commands.map(({ args }) => args.split(' ')[0])).toEqual(['case', 'deadlines'])
})

test.each(drafts)('$file in the README gives what stands there', async ({ file, output }) => {
  const run = await modtagelse(['validate', file, '--as-of', AS_OF], '', folder.path)
  expect(run).toEqual({ exitCode: 1, stdout: output, stderr: '' })
})

test.each(commands)('modtagelse $args gives what stands there', async ({ args, output }) => {
  const run = await modtagelse(args.split(' '), '', folder.path)
  expect(run).toMatchObject({ stdout: output, stderr: '' })
})
