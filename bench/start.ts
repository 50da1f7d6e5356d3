import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Seen } from './claims.ts'
import { blockOf } from './corpus/write-corpus.ts'
import { finishTable } from './finishes.ts'
import { inFolder } from './folder.ts'
import { CLI } from './programs.ts'
import { race } from './processes.ts'

const ROUNDS = 21
const SIZE = 1000

/** How long it takes until a small file has been checked, against a Node that has nothing to do. */
export const measureStart = (): Promise<Seen> =>
  inFolder(async (folder) => {
    const file = join(folder, 'small.jsonl')
    let text = ''
    for (const line of blockOf('sound').block.lines) {
      if (text.length + line.length < SIZE) text += `${line}\n`
    }
    writeFileSync(file, text)
    const program = (name: string, args: readonly string[]) => ({
      name,
      command: process.execPath,
      args,
      exitCodes: [0],
      output: join(folder, 'start.txt'),
    })
    const options = ['--profile', 'complete', '--as-of', '2008-09-20']
    const finishes = await race(
      [
        program('node -e 0', ['-e', '0']),
        program('modtagelse validate', [CLI, 'validate', file, ...options]),
        program('modtagelse --help', [CLI, '--help']),
      ],
      ROUNDS,
    )
    const bytes = readFileSync(file).length
    console.log(finishTable(`start, a file of ${bytes} bytes, ${ROUNDS} rounds`, finishes))
    return { start: finishes[1]?.ratio }
  })
