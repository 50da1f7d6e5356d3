import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type * as Engine from '../src/engine/index.ts'
import { compare, type Standing } from './compare.ts'
import { generateRecords } from './records.ts'

const count = 100_000
const seed = 2008
const invalid = 0.02
const rounds = 9

const built = (path: string) => new URL(`../dist/${path}`, import.meta.url)
const readBuilt = (path: string): object => JSON.parse(readFileSync(built(path), 'utf8')) as object

const { validateText } = (await import(built('package/index.js').href)) as typeof Engine
const isValid = compileStockValidator()

const samples = [...generateRecords({ count, seed, invalid })]
const expected = samples.filter(({ fault }) => fault !== null).length
const lines = linesThroughFile(samples.map(({ line }) => line))

/** Puts the lines in a file and reads them back, so that they are strings as a reader has them. */
function linesThroughFile(written: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'modtagelse-bench-'))
  const file = join(folder, 'straksmatch.ndjson')
  writeFileSync(file, `${written.join('\n')}\n`)
  const text = readFileSync(file, 'utf8')
  rmSync(folder, { recursive: true })
  console.log(
    `${count} registrations, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, seed ${seed}, ` +
      `${rounds} rounds, Node ${process.version}`,
  )
  return text.trimEnd().split('\n')
}

/** What a vendor gets from the published schema and Ajv as it comes. */
function compileStockValidator(): (value: unknown) => boolean {
  const ajv = new Ajv2020()
  addFormats.default(ajv)
  ajv.addSchema(readBuilt('site/schemas/v1/faelles.schema.json'))
  return ajv.compile(readBuilt('site/schemas/v1/straksmatch.schema.json'))
}

const countFaulty = (isFaulty: (line: string) => boolean) => () => {
  let faulty = 0
  for (const line of lines) if (isFaulty(line)) faulty++
  return faulty
}

const standings = compare(
  [
    { name: 'JSON.parse alone', run: countFaulty((line) => JSON.parse(line) === null) },
    {
      name: 'modtagelse: validateText',
      run: countFaulty(
        (line) =>
          !validateText(line, { format: 'json', profile: 'complete', asOf: '2008-09-20' }).ok,
      ),
    },
    {
      name: 'JSON.parse and Ajv, published schema',
      run: countFaulty((line) => !isValid(JSON.parse(line))),
    },
  ],
  rounds,
)

console.log(
  asTable([
    ['', 'median ms', 'lines/s', 'times JSON.parse', 'least-most', 'faulty found'],
    ...standings.map(cellsOf),
  ]),
)

for (const { name, found } of standings.slice(1)) {
  if (found !== expected) {
    console.error(`${name} found ${found} faulty registrations, and there are ${expected}`)
    process.exitCode = 1
  }
}

function cellsOf({ name, median, ratio, spread, found }: Standing, index: number): string[] {
  const times = (value: number) => value.toFixed(2)
  return [
    name,
    median.toFixed(0),
    ((count / median) * 1000).toFixed(0),
    times(ratio),
    spread.map(times).join('-'),
    index === 0 ? '-' : `${found} of ${expected}`,
  ]
}

/** Columns of even width: the first to the left, numbers to the right. */
function asTable(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: string[]) =>
    row
      .map((cell, column) => {
        const width = widths?.[column] ?? 0
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
  return `\n${rows.map(line).join('\n')}\n`
}
