import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type * as Engine from '../src/api/index.ts'
import { compare, type Standing } from './compare.ts'
import { generateRecords } from './records.ts'
import { asTable } from './table.ts'

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
const text = throughFile(samples.map(({ line }) => line))
const lines = text.trimEnd().split('\n')
const options = { profile: 'complete', asOf: '2008-09-20' } as const

/** Puts the lines in a file and reads it back, so that it is a string as a reader has it. */
function throughFile(written: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'modtagelse-bench-'))
  const file = join(folder, 'straksmatch.ndjson')
  writeFileSync(file, `${written.join('\n')}\n`)
  const text = readFileSync(file, 'utf8')
  rmSync(folder, { recursive: true })
  console.log(
    `${count} registrations, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, seed ${seed}, ` +
      `${rounds} rounds, Node ${process.version}`,
  )
  return text
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

/** The file in one call: records are counted by their errors, of which a faulty one may have several. */
function countFaultyInFile(): number {
  const { findings } = validateText(text, { ...options, format: 'ndjson' })
  const errors = findings.filter(({ severity }) => severity === 'error')
  return new Set(errors.map(({ record }) => record)).size
}

const standings = compare(
  [
    { name: 'JSON.parse alone', run: countFaulty((line) => JSON.parse(line) === null) },
    {
      name: 'modtagelse, a call a line',
      run: countFaulty((line) => !validateText(line, { ...options, format: 'json' }).ok),
    },
    { name: 'modtagelse, the file as NDJSON', run: countFaultyInFile },
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
