import type { Seen } from './claims.ts'
import { compare } from './compare.ts'
import { blockOf } from './corpus/write-corpus.ts'
import { validateText, validateTextOnNode } from './engine.ts'
import { standingTable } from './standings.ts'

const ROUNDS = 9
const options = { profile: 'complete', asOf: '2008-09-20' } as const

/** The engine inside one process, called for a line or for all of them, against JSON.parse of the same lines. */
export function measureCalls(): Seen {
  const { block, faulty } = blockOf('mixed')
  // Read from bytes, so that they are strings as a reader has them.
  const text = block.copy(0, 1).toString()
  const lines = text.trimEnd().split('\n')

  const count = (isFaulty: (line: string) => boolean) => () => {
    let found = 0
    for (const line of lines) if (isFaulty(line)) found++
    return found
  }
  const inOneCall = () => {
    const { findings } = validateText(text, { ...options, format: 'ndjson', maxFindings: Infinity })
    const errors = findings.filter(({ severity }) => severity === 'error')
    return new Set(errors.map(({ record }) => record)).size
  }
  const standings = compare(
    [
      { name: 'JSON.parse a line', run: count((line) => JSON.parse(line) === null) },
      {
        name: 'validateText a line, exact path',
        run: count((line) => !validateText(line, { ...options, format: 'json' }).ok),
      },
      {
        name: 'validateText a line, the door on Node',
        run: count((line) => !validateTextOnNode(line, { ...options, format: 'json' }).ok),
      },
      { name: 'validateText, all lines as NDJSON', run: inOneCall },
    ],
    ROUNDS,
  )
  console.log(
    standingTable(
      `in one process: ${lines.length} registrations, 2 % faulty, ${ROUNDS} rounds`,
      standings,
      'faulty found',
      ({ found }) => (found === 0 ? '-' : `${found} of ${faulty}`),
    ),
  )
  for (const { name, found } of standings.slice(1)) {
    if (found === faulty) continue
    console.error(`${name} found ${found} faulty registrations of ${faulty}`)
    process.exitCode = 1
  }
  return { calls: standings[1]?.ratio }
}
