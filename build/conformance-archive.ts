import { readFile, writeFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { zipSync, type Zippable } from 'fflate'
import { conformanceManual } from './conformance-manual.ts'
import { NO_DAY } from './no-day.ts'
import type { ConformanceInstance, Kit } from '../src/conformance/kit.ts'
import { textOf } from '../src/conformance/kit.ts'
import { isForLevel } from '../src/conformance/levels.ts'

/** Addresses of the conformance kit as one file and as an archive, from the root of the site. */
export const kitPath = '/schemas/v1/konformitet.json'
export const kitArchivePath = '/schemas/v1/konformitet.zip'

/** The folder in the archive, so that unpacking strews nothing about. */
const FOLDER = 'konformitet'

/** Where an instance lies in the archive. */
const fileOf = ({ schema, valid, id }: ConformanceInstance) =>
  `schema/${schema}/${valid ? 'valid' : 'invalid'}/${id}.json`

/** A list as JSON, an item on each line. */
const linesOf = (items: readonly unknown[]) =>
  `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`

/**
 * Packs the conformance kit: a file for each instance, what is expected of them, the manual and the licence.
 *
 * @param site folder of the built site
 */
export async function packKit(site: string): Promise<Uint8Array> {
  const kit = JSON.parse(await readFile(posix.join(site, kitPath), 'utf8')) as Kit
  const { instances } = kit
  const files = new Map<string, string>([
    ['LAESMIG.md', await conformanceManual(kit)],
    ['LICENSE', await readFile(new URL('../LICENSE', import.meta.url), 'utf8')],
    ['forventet.json', linesOf(instances.filter((one) => isForLevel(one, 'schema')).map(ofSchema))],
    ['grupper.json', linesOf(kit.groups)],
  ])
  const byType = Map.groupBy(instances, ({ schema }) => schema)
  for (const [slug, ofType] of byType) {
    const told = ofType.filter((one) => isForLevel(one, 'rules')).map(ofRules)
    files.set(`rules/${slug}.json`, linesOf(told))
  }
  for (const one of instances) {
    // On another day the instance is the same.
    if (isForLevel(one, 'schema')) files.set(fileOf(one), `${textOf(one)}\n`)
  }
  return zipSync(inFolder(files), { level: 9 })

  /** What the schema says of an instance, and why it is there. */
  function ofSchema(one: ConformanceInstance): unknown {
    const { id, schema, valid, why, group, probes } = one
    return { id, schema, file: fileOf(one), valid, why, group, probes }
  }

  /** What the rules find in it. */
  function ofRules(one: ConformanceInstance): unknown {
    const { id, asOf, codes, milestones, why } = one
    return { id, file: fileOf(sameInstance(one)), asOf, codes, milestones, why }
  }

  /** The one that has the file. */
  function sameInstance(one: ConformanceInstance): ConformanceInstance {
    if (isForLevel(one, 'schema')) return one
    const text = textOf(one)
    return (
      instances.find((other) => {
        return isForLevel(other, 'schema') && other.schema === one.schema && textOf(other) === text
      }) ?? one
    )
  }
}

function inFolder(files: ReadonlyMap<string, string>): Zippable {
  const encoder = new TextEncoder()
  return Object.fromEntries(
    [...files].map(([name, text]) => [
      `${FOLDER}/${name}`,
      [encoder.encode(text), { mtime: NO_DAY }] as const,
    ]),
  )
}

/** Astro integration: puts the archive of the conformance kit beside it in the built site. */
export function conformanceArchive(): AstroIntegration {
  return {
    name: 'modtagelse-conformance-archive',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir)
        await writeFile(posix.join(site, kitArchivePath), await packKit(site))
      },
    },
  }
}
