import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { median } from './compare.ts'

/** A program that is run as a process of its own. */
export interface Program {
  name: string
  command: string
  args: readonly string[]
  /** What it ends with when it has done its work. */
  exitCodes: readonly number[]
  /** The file to which its output goes, and what it says beside it. */
  output: string
}

/** What one run took. */
export interface Run {
  /** From the start of the process to its end, in milliseconds. */
  ms: number
  /** What all its threads had of the processors, in milliseconds; NaN where there is no /proc. */
  cpu: number
  /** The most memory that all its threads held at a time, in bytes; NaN where there is no /proc. */
  peak: number
}

/** What a program took over the rounds, beside the first program of the race. */
export interface Finish {
  name: string
  /** Median, in milliseconds. */
  ms: number
  /** Median of its time against that of the first in the same round. */
  ratio: number
  /** The least and the greatest ratio of a round. */
  spread: [number, number]
  /** Median of processor time against that of the first in the same round. */
  cpuRatio: number
  /** The most memory of any round, in bytes. */
  peak: number
}

/** The kernel counts the most memory itself; it is asked so often, in milliseconds, for what it says ends with the process. */
const ASK_EVERY = 10

/** The kernel's unit of processor time, in milliseconds. */
const TICK = 10

/**
 * Runs a program once.
 *
 * @throws Error when it ends otherwise than it should, with what it said
 */
export async function run({ name, command, args, exitCodes, output }: Program): Promise<Run> {
  const descriptor = openSync(output, 'w')
  const before = cpuOfChildren()
  const start = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', descriptor, descriptor] })
  // A run that is stopped by hand leaves no program behind.
  const end = () => child.kill()
  process.once('exit', end)
  let peak = Number.NaN
  const asking = setInterval(() => {
    peak = peakOf(child.pid) ?? peak
  }, ASK_EVERY)
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.on('error', reject)
  child.on('exit', resolve)
  try {
    const exitCode = await promise
    const ms = performance.now() - start
    if (exitCode === null || !exitCodes.includes(exitCode)) {
      const said = readOrNothing(output).slice(-2000)
      throw new Error(`${name} ended with ${String(exitCode)}: ${said}`)
    }
    return { ms, cpu: cpuOfChildren() - before, peak }
  } finally {
    clearInterval(asking)
    process.off('exit', end)
    closeSync(descriptor)
  }
}

/**
 * Lets programs take turns, round after round, one at a time, so that what slows the machine for a while slows all of
 * them. Each round begins with another.
 *
 * @returns in the order of the programs; ratios are to the first
 */
export async function race(programs: readonly Program[], rounds: number): Promise<Finish[]> {
  const runs: Run[][] = programs.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < programs.length; turn++) {
      const index = (round + turn) % programs.length
      const program = programs[index]
      if (program) runs[index]?.push(await run(program))
    }
  }
  const first = runs[0] ?? []
  return programs.map(({ name }, index) => {
    const own = runs[index] ?? []
    const against = (what: 'ms' | 'cpu') =>
      own.map((one, round) => one[what] / (first[round]?.[what] ?? Number.NaN))
    const ratios = against('ms')
    return {
      name,
      ms: median(own.map(({ ms }) => ms)),
      ratio: median(ratios),
      spread: [Math.min(...ratios), Math.max(...ratios)],
      cpuRatio: median(against('cpu')),
      peak: Math.max(...own.map(({ peak }) => peak)),
    }
  })
}

function peakOf(pid: number | undefined): number | undefined {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${String(pid)}/status`))?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
}

/** Processor time of the children that have ended. */
function cpuOfChildren(): number {
  // The name of the program, in brackets, may hold blanks; the fields behind it are counted from the third.
  const fields = readOrNothing('/proc/self/stat').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[13]) + Number(fields[14])) * TICK
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
