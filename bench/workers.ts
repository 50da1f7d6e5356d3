import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare } from './compare.ts'
import { generateRecords } from './records.ts'
import { asTable } from './table.ts'

const files = 4
const count = 50_000
const rounds = 5

const cli = fileURLToPath(new URL('../dist/package/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'modtagelse-bench-'))
let bytes = 0
const names = Array.from({ length: files }, (_, number) => {
  const lines = [...generateRecords({ count, seed: number, invalid: 0.02 })]
  const text = lines.map(({ line }) => `${line}\n`).join('')
  bytes += Buffer.byteLength(text)
  writeFileSync(join(folder, `${number}.ndjson`), text)
  return `${number}.ndjson`
})

console.log(
  `${files} files of ${count} registrations, ${(bytes / 1e6).toFixed(1)} MB in all, ` +
    `${rounds} rounds, ${availableParallelism()} processors, by the command line`,
)

const options = ['--profile', 'complete', '--as-of', '2008-09-20', '--format', 'ndjson']

const standings = compare(
  ['1', '2'].map((workers) => ({
    name: `--workers ${workers}`,
    run: () => {
      const args = [cli, 'validate', ...names, ...options, '--workers', workers]
      const { stdout } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 30 })
      return stdout.toString().split('\n').length - 1
    },
  })),
  rounds,
)
rmSync(folder, { recursive: true })

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
