import type { Seen } from './claims.ts'
import type { variants } from './corpus/variants.ts'
import { writeCorpus } from './corpus/write-corpus.ts'
import { finishTable } from './finishes.ts'
import { inFolder } from './folder.ts'
import { peersOver } from './peers/peers.ts'
import { bareLoop, commandLine, writtenBy } from './programs.ts'
import { race, type Finish } from './processes.ts'

const ROUNDS = 5
/** Rounds for the kinds of files that are measured beside the main one. */
const FEWER_ROUNDS = 3

/** The kinds of files that are measured beside the main one, as they are told. */
const others: [name: keyof typeof variants, told: string][] = [
  ['sound', 'all sound'],
  ['soundWithoutCourses', 'all sound, no forløb'],
  ['shuffled', '2 % faulty, keys in any order'],
  ['shared', '2 % faulty, 40 % in cases'],
  ['faulty', 'all faulty'],
]

/**
 * The command line over one file, in whole processes, and other validators over the same file.
 *
 * @param bytes about how long each file is to be
 */
export const measureCommandLine = (bytes: number): Promise<Seen> =>
  inFolder(async (folder) => {
    const { oneThread, twoThreads } = await measureMain(folder, bytes)
    const ratios = new Map<string, number>()
    for (const [variant, told] of others) {
      const ours = await measureOther(folder, { variant, told, bytes })
      ratios.set(variant, ours)
    }
    return {
      oneThread,
      twoThreads,
      sound: ratios.get('soundWithoutCourses'),
      faulty: ratios.get('faulty'),
      shared: ratios.get('shared'),
    }
  })

async function measureMain(
  folder: string,
  bytes: number,
): Promise<{ oneThread: number; twoThreads: number }> {
  const { file, faulty, records, bytes: size } = writeCorpus(folder, 'mixed', bytes)
  const own = [1, 2].map((workers) => commandLine(file, folder, { workers, hasFaults: true }))
  const peers = peersOver(file, folder)
  const finishes = await race(
    [bareLoop(file, folder), ...own, ...peers.map(({ program }) => program)],
    ROUNDS,
  )
  const found = new Map<string, number>()
  for (const program of own) found.set(program.name, (await writtenBy(program)).faulty)
  for (const { program, countFaulty } of peers) found.set(program.name, countFaulty())

  console.log(
    `One file of nine types mixed: ${records} registrations, ${inMegabytes(size)}, ${faulty} of them faulty, ${ROUNDS} rounds.\n` +
      'The peers know structure alone: what only a rule says is no fault to them.',
  )
  const head = 'faulty found'
  const cell = ({ name }: Finish) => String(found.get(name) ?? '-')
  console.log(finishTable('whole processes', finishes, [{ head, cell }]))
  for (const { name } of own) holdToFaults(name, found.get(name), faulty)
  const structural = new Set(peers.map(({ program }) => found.get(program.name)))
  if (structural.size > 1) fail('the peers did not find the same number of faulty registrations')

  const ratioOf = (index: number) => finishes[index]?.ratio ?? Number.NaN
  return { oneThread: ratioOf(1), twoThreads: ratioOf(2) }
}

/** One kind of file, by one thread; gives back the time against the bare loop. */
async function measureOther(
  folder: string,
  { variant, told, bytes }: { variant: keyof typeof variants; told: string; bytes: number },
): Promise<number> {
  const { file, records, bytes: size, faulty } = writeCorpus(folder, variant, bytes)
  const ours = commandLine(file, folder, { workers: 1, hasFaults: faulty > 0 })
  const finishes = await race([bareLoop(file, folder), ours], FEWER_ROUNDS)
  console.log(
    finishTable(`${told}: ${records} registrations, ${inMegabytes(size)}`, finishes).trimEnd(),
  )
  const { faulty: found, notes } = await writtenBy(ours)
  for (const note of notes) console.log(note)
  // Of a file with many faults not every finding is listed.
  if (variant !== 'faulty') holdToFaults(told, found, faulty)
  return finishes[1]?.ratio ?? Number.NaN
}

const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`

/** A validator that overlooks faults is no faster. */
function holdToFaults(name: string, found: number | undefined, faulty: number): void {
  if (found !== faulty) fail(`${name} found ${String(found)} faulty registrations of ${faulty}`)
}

function fail(why: string): void {
  console.error(why)
  process.exitCode = 1
}
