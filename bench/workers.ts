import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { compare } from './compare.ts'
import { inFolder } from './folder.ts'
import { CLI } from './programs.ts'
import { generateRecords } from './records.ts'
import { asTable } from './table.ts'

const FILES = 4
const COUNT = 50_000
const ROUNDS = 5

/** Several files by the command line, with one thread and with two. */
export const measureWorkers = (): Promise<void> =>
  inFolder(async (folder) => {
    let bytes = 0
    const names = Array.from({ length: FILES }, (_, number) => {
      const lines = [...generateRecords({ count: COUNT, seed: number, invalid: 0.02 })]
      const text = lines.map(({ line }) => `${line}\n`).join('')
      bytes += Buffer.byteLength(text)
      writeFileSync(join(folder, `${number}.ndjson`), text)
      return `${number}.ndjson`
    })
    console.log(
      `${FILES} files of ${COUNT} registrations, ${(bytes / 1e6).toFixed(1)} MB in all, ` +
        `${ROUNDS} rounds, ${availableParallelism()} processors, by the command line`,
    )

    const options = ['--profile', 'complete', '--as-of', '2008-09-20', '--format', 'ndjson']
    const standings = compare(
      ['1', '2'].map((workers) => ({
        name: `--workers ${workers}`,
        run: () => {
          const args = [CLI, 'validate', ...names, ...options, '--workers', workers]
          const { stdout } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 30 })
          return stdout.toString().split('\n').length - 1
        },
      })),
      ROUNDS,
    )
    console.log(
      asTable([
        ['', 'median ms', 'times --workers 1', 'least-most', 'findings'],
        ...standings.map(({ name, median, ratio, spread, found }) => [
          name,
          median.toFixed(0),
          ratio.toFixed(2),
          spread.map((value) => value.toFixed(2)).join('-'),
          String(found),
        ]),
      ]),
    )
  })
