import type { Seen } from './claims.ts'
import { writeCorpus } from './corpus/write-corpus.ts'
import { finishTable } from './finishes.ts'
import { inFolder } from './folder.ts'
import { bareLoop, commandLine, writtenBy } from './programs.ts'
import { race } from './processes.ts'

const ROUNDS = 3

/**
 * A file that is longer than any that is held, against its own loop: the time of one thread, and the most memory that
 * one or two threads take.
 *
 * @param bytes about how long the file is to be
 */
export const measureLarge = (bytes: number): Promise<Seen> =>
  inFolder(async (folder) => {
    const { file, records, bytes: size } = writeCorpus(folder, 'mixed', bytes)
    const own = [1, 2].map((workers) => commandLine(file, folder, { workers, hasFaults: true }))
    const finishes = await race([bareLoop(file, folder), ...own], ROUNDS)
    console.log(
      finishTable(
        `2 % faulty, ${records} registrations, ${(size / 1e9).toFixed(2)} GB, ${ROUNDS} rounds`,
        finishes,
      ),
    )
    // A file that is not checked in full is checked sooner: whoever reads the ratio must know.
    for (const program of own)
      for (const note of (await writtenBy(program)).notes) console.log(note)
    const [, one, two] = finishes
    return {
      large: one?.ratio,
      largeMemory: Math.max(one?.peak ?? Number.NaN, two?.peak ?? Number.NaN) / 1e6,
    }
  })
