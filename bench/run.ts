/** Everything that is measured, one part after the other; then what is owed, hoped for and seen. */
import { parseArgs } from 'node:util'
import { claimTable, type Seen } from './claims.ts'
import { machineFacts } from './machine.ts'
import { parts } from './parts.ts'
import { buildLoops } from './peers/build-loops.ts'

const { values } = parseArgs({
  options: {
    /** Names of parts with commas between; all of them by default. */
    only: { type: 'string' },
    /** MB of each file of the command line. */
    size: { type: 'string', default: '90' },
    /** MB of the longest file. */
    large: { type: 'string', default: '1000' },
  },
})

const chosen = values.only?.split(',') ?? Object.keys(parts)
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  throw new Error(`--only knows ${Object.keys(parts).join(', ')}, and not ${unknown.join(', ')}`)
}

const began = performance.now()
console.log(`${machineFacts()}\n`)
await buildLoops()
const seen: Seen = {}
for (const name of chosen) {
  console.log(`\n== ${name}\n`)
  Object.assign(
    seen,
    await parts[name]?.({ size: megabytes('size'), largeSize: megabytes('large') }),
  )
}
console.log(`\n== what is owed, hoped for and seen\n\n${machineFacts()}`)
console.log(claimTable(seen))
console.log(`${((performance.now() - began) / 60_000).toFixed(1)} minutes`)

/** A size from the command line, in bytes. */
function megabytes(option: 'size' | 'large'): number {
  const size = Number(values[option]) * 1e6
  if (!(size > 0)) throw new Error(`--${option} is a number of MB, and not ${values[option]}`)
  return size
}
