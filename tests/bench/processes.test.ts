import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { race, run, type Program } from '../../bench/processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'modtagelse-test-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const script = (name: string, code: string): Program => ({
  name,
  command: process.execPath,
  args: ['-e', code],
  exitCodes: [0],
  output: join(folder, `${name}.txt`),
})

test('programs take turns, and the first is the measure of them all', async () => {
  const finishes = await race([script('a', '0'), script('b', 'console.log("b has run")')], 2)
  expect(finishes.map(({ name }) => name)).toEqual(['a', 'b'])
  expect(finishes[0]?.ratio).toBe(1)
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('b has run\n')
})

test('a program that ends otherwise than it should is told with what it said', async () => {
  await expect(run(script('c', 'console.error("no such file"); process.exit(2)'))).rejects.toThrow(
    /c ended with 2: no such file/,
  )
})
