import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Schemas } from '../published.ts'
import type { Judged } from '../traps.ts'
import type { Peer } from './peer.ts'

interface Ended {
  code: number
  stderr: string
}

/** The package's own door to its program. */
const { spawn } = createRequire(import.meta.url)('@sourcemeta/jsonschema') as {
  spawn(args: readonly string[]): Promise<Ended>
}

/** What the program ends with when something was rejected. */
const REJECTED = 2

/** @param settings put behind the schema and the file of registrations, given the folder of the schemas */
const loadWith = (settings: (folder: string) => string[]) => (schemas: Schemas) => {
  return async (judged: readonly Judged[]) => {
    const place = await mkdtemp(join(tmpdir(), 'modtagelse-sourcemeta-'))
    try {
      for (const [slug, schema] of Object.entries(schemas)) {
        await writeFile(join(place, `${slug}.json`), JSON.stringify(schema))
      }
      const verdicts = judged.map(() => true)
      for (const slug of new Set(judged.map((one) => one.slug))) {
        const at = judged.flatMap((one, index) => (one.slug === slug ? [index] : []))
        const lines = join(place, `${slug}.jsonl`)
        await writeFile(lines, at.map((index) => `${judged[index]!.json}\n`).join(''))
        const args = ['validate', join(place, `${slug}.json`), lines, '--continue']
        const { code, stderr } = await spawn([...args, ...settings(place)])
        if (code !== 0 && code !== REJECTED) throw new Error(stderr)
        for (const [, entry] of stderr.matchAll(/^fail: .*\(entry #(\d+)\)$/gm)) {
          verdicts[at[Number(entry) - 1]!] = false
        }
        if (!stderr.includes(`${at.length} validated`)) throw new Error(stderr)
      }
      return verdicts
    } finally {
      await rm(place, { recursive: true })
    }
  }
}

export const sourcemeta: Peer = {
  bibliotek: '@sourcemeta/jsonschema',
  sprog: 'C++',
  hvordan: 'jsonschema validate; mappen med de andre skemaer gives med --resolve',
  split: loadWith((folder) => ['--resolve', folder, '--extension', '.json']),
  bundled: loadWith(() => ['--fast']),
}
