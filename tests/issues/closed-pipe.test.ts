import { expect, test } from 'vitest'
import { runShell, shellCommand } from '../cli/command-line.ts'

test('a reader that stops reading, such as head, is no failure of the command', async () => {
  const records = 'for i in 1 2 3 4 5 6; do echo $r$r$r$r; done'
  const many = `r='{"a":1}\n'; r="$r$r$r$r$r$r$r$r"; r="$r$r$r$r$r$r$r$r"; (${records}) `
  const run = await runShell(`${many}| ${shellCommand} validate | head -n 1`)
  expect(run.stdout).toContain('standardinput: ')
  expect(run.stderr).toBe('')
})
