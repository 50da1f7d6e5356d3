/**
 * Looks for registrations that the schemas as they are now judge otherwise than v1 did:
 * `npm run fuzz:frozen-v1 -- --count 200000 --seed 1`. Ends with 1 when there is one.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { frozen, judgesOf } from '../schemas/frozen.ts'
import { registrationsOf } from '../schemas/instances.ts'
import { bundles, published, types } from '../schemas/published.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
  },
})
const seed = Number(values.seed)
const ofEach = Math.ceil(Number(values.count) / types.length)

const now = [judgesOf(published), judgesOf(bundles)]
let differing = 0
for (const slug of types) {
  let accepted = 0
  for (const record of fc.sample(registrationsOf(slug), { numRuns: ofEach, seed })) {
    const wanted = frozen[slug]!(record)
    if (wanted) accepted++
    if (now.some((judges) => judges[slug]!(record) !== wanted)) {
      differing++
      process.stdout.write(`${slug} was ${wanted}: ${JSON.stringify(record)}\n`)
    }
  }
  process.stdout.write(`${slug}: ${ofEach} registrations, ${accepted} of them valid\n`)
}
process.stdout.write(`${ofEach * types.length} registrations, ${differing} judged otherwise\n`)
process.exitCode = differing > 0 ? 1 : 0
