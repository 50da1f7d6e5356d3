import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { loopFile } from './peers/build-loops.ts'
import type { Program } from './processes.ts'

/** The command line as it is built. */
export const CLI = fileURLToPath(new URL('../dist/package/cli.js', import.meta.url))

/** The unit of every row: a process that only reads the file and parses its lines. */
export const bareLoop = (file: string, folder: string): Program => ({
  name: 'bare loop',
  command: process.execPath,
  args: [loopFile('bare'), file],
  exitCodes: [0],
  output: `${folder}/bare.txt`,
})

/**
 * The command line over one file, complete profile, findings as NDJSON.
 *
 * @param hasFaults whether there is something to find; it must say so
 */
export const commandLine = (
  file: string,
  folder: string,
  { workers, hasFaults }: { workers: number; hasFaults: boolean },
): Program => ({
  name: `modtagelse, --workers ${workers}`,
  command: process.execPath,
  args: [
    CLI,
    'validate',
    file,
    ...['--profile', 'complete', '--as-of', '2008-09-20'],
    ...['--format', 'ndjson', '--workers', String(workers)],
  ],
  exitCodes: [hasFaults ? 1 : 0],
  output: `${folder}/modtagelse-${workers}.txt`,
})

/** What the command line has written about a file. */
export interface Written {
  /** How many records have an error; it lists 100,000 findings at the most. */
  faulty: number
  /** What it says beside the findings, such as what it has not checked. */
  notes: string[]
}

/** Reads what the command line has written in its last run. */
export async function writtenBy({ output }: Program): Promise<Written> {
  const faulty = new Set<number>()
  const notes: string[] = []
  for await (const line of createInterface({ input: createReadStream(output) })) {
    if (!line.startsWith('{')) {
      notes.push(line)
      continue
    }
    const { record, severity } = JSON.parse(line) as { record: number; severity: string }
    if (severity === 'error') faulty.add(record)
  }
  return { faulty: faulty.size, notes }
}
