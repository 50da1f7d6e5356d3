import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readBundles, typeNameOf } from '../loops/published.ts'
import type { Program } from '../processes.ts'
import { SCHEMAS } from './build-loops.ts'

/** What it ends with when something was rejected. */
const REJECTED = 2

/**
 * The command line of @sourcemeta/jsonschema, a native program, without the Node process that its package puts before
 * it. It takes one schema for all lines, so it is given one that chooses by the type.
 */
export function sourcemeta(file: string, folder: string): Program {
  const schema = join(folder, 'all-types.json')
  writeFileSync(schema, JSON.stringify(schemaOfAll()))
  return {
    name: '@sourcemeta/jsonschema --fast',
    command: nativeProgram(),
    args: ['validate', schema, file, '--fast', '--continue'],
    exitCodes: [0, REJECTED],
    output: join(folder, 'sourcemeta.txt'),
  }
}

/** How many lines it rejected, as it says in the end. */
export function countFailed({ output }: Program): number {
  const [, failed] = /(\d+) failed\s*$/.exec(readFileSync(output, 'utf8')) ?? []
  return Number(failed ?? 0)
}

/** The native program lies in the package for each platform; nothing is fetched when it is installed. */
function nativeProgram(): string {
  const manifest = createRequire(import.meta.url).resolve('@sourcemeta/jsonschema/package.json')
  const { platform, arch } = process
  const machine = arch === 'x64' ? 'x86_64' : arch
  return join(dirname(manifest), 'build/github-releases', `jsonschema-${platform}-${machine}`)
}

function schemaOfAll(): object {
  const bundles = readBundles(SCHEMAS)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['registreringstype'],
    properties: {
      registreringstype: { enum: bundles.map(({ schema }) => typeNameOf(schema)) },
    },
    allOf: bundles.map(({ schema }) => ({
      if: { properties: { registreringstype: { const: typeNameOf(schema) } } },
      then: { $ref: schema.$id },
    })),
    $defs: Object.fromEntries(bundles.map(({ slug, schema }) => [slug, schema])),
  }
}
