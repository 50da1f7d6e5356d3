import type { Seen } from './claims.ts'

/** What is asked of a run. */
export interface RunOptions {
  /** About how long the files of the command line are, in bytes. */
  size: number
  /** About how long the longest file is, in bytes. */
  largeSize: number
}

/** A part of the bench: prints what it has seen, and gives back what something is promised of. */
type Part = (options: RunOptions) => Promise<Seen>

/** Prints by itself as it is loaded. */
const printed = async (module: Promise<unknown>): Promise<Seen> => {
  await module
  return {}
}

/** All parts, in the order in which they run. Each is loaded when it is its turn. */
export const parts: Readonly<Record<string, Part>> = {
  cli: async ({ size }) => (await import('./cli.ts')).measureCommandLine(size),
  large: async ({ largeSize }) => (await import('./large.ts')).measureLarge(largeSize),
  start: async () => (await import('./start.ts')).measureStart(),
  calls: async () => (await import('./speed.ts')).measureCalls(),
  tables: async () => (await import('./tables.ts')).measureTables(),
  documents: async () => (await import('./documents.ts')).measureDocuments(),
  workers: async () => {
    const { measureWorkers } = await import('./workers.ts')
    await measureWorkers()
    return {}
  },
  hostile: () => printed(import('./hostile.ts')),
  sizes: () => printed(import('./sizes.ts')),
  'element-start': async () => (await import('./element-start.ts')).measureElementStart(),
  load: async () => (await import('./load.ts')).measureLoad(),
  element: () => printed(import('./element.ts')),
}
