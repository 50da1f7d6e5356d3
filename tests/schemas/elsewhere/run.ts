/**
 * What validators make of the published schemas: `node tests/schemas/elsewhere/run.ts`. Those of the tests, and others that
 * vendors have: from Debian (python3-jsonschema, php-cli with php-json-schema, golang-go with
 * golang-github-xeipuuv-gojsonschema-dev), and from PyPI and npm, fetched into a temporary folder. Prints a table;
 * with `--write` it also puts the rows into src/schemas/validatorer.json, from which a page is made; `--tests` asks only
 * those of the tests, and leaves the other rows as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as prettier from 'prettier'
import type { ValidatorRow } from '../../../src/schemas/validators.ts'
import { judged } from '../judged.ts'
import { rowsOfTests } from '../peers/rows.ts'
import { bundles, published } from '../published.ts'
import { others } from './others.ts'
import { rowOf } from './row.ts'

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    tests: { type: 'boolean', default: false },
  },
})

const file = new URL('../../../src/schemas/validatorer.json', import.meta.url)
const written = JSON.parse(readFileSync(file, 'utf8')) as ValidatorRow[]
const today = new Date().toISOString().slice(0, 10)

const rows = [
  ...(await rowsOfTests(today)),
  ...(values.tests ? written.filter(({ koert }) => koert === 'script') : await rowsOfOthers()),
]
process.stdout.write(tableOf(rows))
if (values.write) {
  const options = await prettier.resolveConfig(file)
  writeFileSync(file, await prettier.format(JSON.stringify(rows), { ...options, parser: 'json' }))
}

async function rowsOfOthers(): Promise<ValidatorRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'modtagelse-elsewhere-'))
  try {
    for (const [form, schemas] of Object.entries({ delt: published, samlet: bundles })) {
      await mkdir(join(folder, form))
      for (const [slug, schema] of Object.entries(schemas)) {
        await writeFile(join(folder, form, `${slug}.json`), JSON.stringify(schema))
      }
    }
    const lines = judged.map(({ slug, json }) => `${JSON.stringify({ slug, json })}\n`)
    await writeFile(join(folder, 'judged.jsonl'), lines.join(''))
    const found: ValidatorRow[] = []
    for (const other of others) found.push({ ...(await rowOf(other, folder)), dato: today })
    // Those that can be used come first.
    return found.sort((one, next) => next.rigtige - one.rigtige)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The rows as a table to be read in a terminal. */
function tableOf(rows: readonly ValidatorRow[]): string {
  const lines = [
    ['library', 'language', 'form', 'right', 'accepts invalid', 'refuses valid', 'by'],
    ...rows.map((row) => [
      `${row.bibliotek} ${row.version}`,
      row.sprog,
      row.udgave,
      `${row.rigtige} of ${row.af}`,
      String(row.godkenderForkert),
      String(row.afviserRigtig),
      row.koert,
    ]),
  ]
  const widths = lines[0]!.map((_heading, at) => Math.max(...lines.map((line) => line[at]!.length)))
  return lines
    .map(
      (line) =>
        `${line
          .map((cell, at) => cell.padEnd(widths[at]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
