import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

/** Whose speed is measured beside ours. */
const PEERS = ['ajv', 'ajv-formats', '@exodus/schemasafe', '@sourcemeta/jsonschema', 'csv-parse']

/** The machine, Node and the versions of all that is compared, for whoever reads the numbers later. */
export function machineFacts(): string {
  const [processor] = cpus()
  const versions = PEERS.map((name) => `${name} ${versionOf(name)}`)
  return [
    `${cpus().length} processors, ${processor?.model.trim() ?? 'of an unknown kind'}, ${(totalmem() / 1e9).toFixed(0)} GB`,
    `Node ${process.version}, ${process.platform} ${process.arch}`,
    versions.join(', '),
  ].join('\n')
}

/** The version of a package that is installed here. */
function versionOf(name: string): string {
  const root = dirname(fileURLToPath(new URL('../package.json', import.meta.url)))
  const paths = createRequire(join(root, 'package.json')).resolve.paths(name) ?? []
  for (const path of paths) {
    try {
      const { version } = JSON.parse(readFileSync(join(path, name, 'package.json'), 'utf8')) as {
        version: string
      }
      return version
    } catch {
      // It is looked for further up.
    }
  }
  return '(not installed)'
}
