/**
 * Looks for texts, values and documents on which the product breaks what it promises, for some minutes:
 * `npm run fuzz -- --minutes 60 --seed 1`, or of one kind with `--only fixes`. What is found is made small, printed, and
 * belongs into a test in tests/issues. Ends with 1 when something is found.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { runnerImport } from 'vite'
import { holidays } from '../../build/holidays.ts'
import { recogniser } from '../../build/recogniser/plugin.ts'
import { ruleTexts } from '../../build/rule-texts.ts'
import { schemaCompiler } from '../../build/schema-compiler.ts'
import type * as Families from './families.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string', default: '' },
  },
})
const minutes = Number(values.minutes)
const firstSeed = Number(values.seed)

/** A finding is made small for no longer than so many milliseconds. */
const SHRINKING = 60_000

const { module } = await runnerImport<typeof Families>('/tests/fuzz/families.ts', {
  configFile: false,
  logLevel: 'error',
  plugins: [schemaCompiler(), holidays(), recogniser(), ruleTexts()],
})
const families = module.families.filter(({ name }) => name.includes(values.only))
if (families.length === 0) throw new RangeError(`nothing is called ${values.only}`)

/** What `expect` tells beside its message. */
interface Failure extends Error {
  actual?: unknown
  expected?: unknown
}

const say = (line: string) => process.stdout.write(`${line}\n`)
say(`seed ${firstSeed}, ${minutes} minutes, ${families.length} kinds`)

const tried = new Map(families.map(({ name }) => [name, 0]))
const started = performance.now()
const isOver = () => performance.now() - started > minutes * 60_000
let found = 0
for (let seed = firstSeed; !isOver(); seed++) {
  for (const { name, property, turn } of families) {
    if (isOver()) break
    const outcome = await fc.check(property, {
      seed,
      numRuns: turn,
      interruptAfterTimeLimit: SHRINKING,
      skipEqualValues: true,
      maxSkipsPerRun: 1000,
    })
    tried.set(name, tried.get(name)! + outcome.numRuns)
    if (!outcome.failed || outcome.counterexample === null) continue
    found++
    const { message, actual, expected } = outcome.errorInstance as Failure
    say(`\nFOUND among ${name}, with seed ${seed} and path ${outcome.counterexamplePath}:`)
    say(fc.stringify(outcome.counterexample).slice(0, 4000))
    say(message.slice(0, 2000))
    if (actual !== undefined) say(`was    ${fc.stringify(actual).slice(0, 2000)}`)
    if (expected !== undefined) say(`wanted ${fc.stringify(expected).slice(0, 2000)}`)
  }
}
say(`\n${((performance.now() - started) / 60_000).toFixed(1)} minutes from seed ${firstSeed}`)
for (const [name, count] of tried) say(`${String(count).padStart(9)}  ${name}`)
say(`${found} found`)
process.exitCode = found > 0 ? 1 : 0
