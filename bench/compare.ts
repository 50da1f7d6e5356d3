/** One way to go through the same lines. Gives back how many it found to be faulty. */
export interface Contender {
  name: string
  run: () => number
}

export interface Standing {
  name: string
  /** Median of the rounds, in milliseconds. */
  median: number
  /** Median of the rounds, each against the first contender in the same round. */
  ratio: number
  /** The least and the greatest ratio of a round. */
  spread: [number, number]
  found: number
}

/**
 * Lets the contenders take turns, round after round, so that what slows the machine for a while
 * slows all of them. Each round begins with another contender; a first round is run to warm up and
 * not counted.
 * @returns in the order of the contenders; ratios are to the first
 */
export function compare(contenders: Contender[], rounds: number): Standing[] {
  const found = contenders.map(({ run }) => run())
  const times = Array.from({ length: rounds }, (_, round) => takeTurns(contenders, round))
  return standings(contenders, found, times)
}

/** A contender that may have to be waited for. */
export interface AwaitedContender {
  name: string
  run: () => number | Promise<number>
}

/** The same for contenders of which some have to be waited for. */
export async function compareAwaited(
  contenders: AwaitedContender[],
  rounds: number,
): Promise<Standing[]> {
  const found: number[] = []
  for (const { run } of contenders) found.push(await run())
  const times: number[][] = []
  for (let round = 0; round < rounds; round++) {
    const ofRound: number[] = []
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (round + turn) % contenders.length
      const start = performance.now()
      await contenders[index]?.run()
      ofRound[index] = performance.now() - start
    }
    times.push(ofRound)
  }
  return standings(contenders, found, times)
}

/** @param times of each round, in the order of the contenders */
function standings(
  contenders: readonly { name: string }[],
  found: number[],
  times: number[][],
): Standing[] {
  return contenders.map(({ name }, index) => {
    const ratios = times.map((round) => at(round, index) / at(round, 0))
    return {
      name,
      median: median(times.map((round) => at(round, index))),
      ratio: median(ratios),
      spread: [Math.min(...ratios), Math.max(...ratios)],
      found: at(found, index),
    }
  })
}

/** The time of each contender, in their own order, when the one at `first` begins. */
function takeTurns(contenders: Contender[], first: number): number[] {
  const times: number[] = []
  for (let turn = 0; turn < contenders.length; turn++) {
    const index = (first + turn) % contenders.length
    const start = performance.now()
    contenders[index]?.run()
    times[index] = performance.now() - start
  }
  return times
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? at(sorted, middle)
    : (at(sorted, middle - 1) + at(sorted, middle)) / 2
}

const at = (values: number[], index: number): number => values[index] ?? Number.NaN
