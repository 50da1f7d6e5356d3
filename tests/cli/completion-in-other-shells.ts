/**
 * Tries in zsh and fish what is written to complete words there. They are not on every machine, so that no test asks for
 * them: run it after a change, with `node tests/cli/completion-in-other-shells.ts` after `node build/package.ts`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../dist/package/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'modtagelse-shells-'))

/** A line that is begun, and words that must be among what is suggested for its end. */
const LINES: readonly (readonly [line: string, ...words: string[]])[] = [
  ['modtagelse val', 'validate'],
  ['modtagelse validate --ma', '--max-findings'],
  ['modtagelse validate --type f', 'fravaer', 'forloeb'],
  ['modtagelse validate --format s', 'sarif'],
  ['modtagelse generate stra', 'straksmatch'],
  ['modtagelse validate sa', 'sag.json'],
  ['modtagelse help de', 'deadlines'],
]

/** Types a line into a zsh of its own, with a tab behind it, and prints what stands there then. */
const ZSH = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1= PS2=; autoload -Uz compinit; compinit -u -D; source ./modtagelse.zsh; unsetopt automenu; bindkey "^I" complete-word; LISTMAX=1000; print READY$((1))'
zpty -r -m shell all '*READY1*' >/dev/null
zpty -w -n shell "$1"$'\\t\\t'
zpty -w -n shell $'\\C-aecho BEG\\"\\"IN \\C-e E\\"\\"ND\\n'
zpty -r -m shell all '*BEGIN*END*'
print -r -- "$all"
zpty -d shell
`

function suggested(shell: string, line: string): string {
  const run = (file: string, args: string[]) =>
    execFileSync(file, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TERM: 'dumb' },
    })
  if (shell === 'fish') return run('fish', ['-c', `source modtagelse.fish; complete -C '${line}'`])
  return run('zsh', ['-f', '-c', ZSH, 'zsh', line])
}

let failed = 0
try {
  writeFileSync(join(folder, 'sag.json'), '{}')
  for (const shell of ['zsh', 'fish']) {
    const script = execFileSync(process.execPath, [command, 'completion', shell], {
      encoding: 'utf8',
    })
    writeFileSync(join(folder, `modtagelse.${shell}`), script)
    for (const [line, ...words] of LINES) {
      const all = suggested(shell, line)
      const missing = words.filter((word) => !all.includes(word))
      if (missing.length > 0) failed++
      console.log(
        `${shell}: ${line} -> ${missing.length > 0 ? `NOT ${missing.join(', ')}: ${all}` : words.join(', ')}`,
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
process.exitCode = failed > 0 ? 1 : 0
