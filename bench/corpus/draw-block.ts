import { Random } from '../../src/generate/random.ts'
import { generate } from '../records.ts'
import { countsOf } from './mix.ts'
import { Block, refer } from './references.ts'
import { shuffled } from './shuffled.ts'
import { shuffleKeys } from './shuffle-keys.ts'
import type { Variant } from './variants.ts'

/** A block of registrations and what is known of them. */
export interface Corpus {
  block: Block
  /** How many records of the block have a fault. */
  faulty: number
}

export interface DrawOptions extends Variant {
  /** How many records, at least 100. */
  records: number
  /** The same seed gives the same block. */
  seed: number
}

interface Drawn {
  registration: unknown
  isFaulty: boolean
}

/** Registrations of all nine types, mixed as in a file of a jobcentre that sends everything it has. */
export function drawBlock({ records, seed, ...variant }: DrawOptions): Corpus {
  const random = new Random(seed)
  const inCases = Math.round(records * variant.shared)
  const alone = records - inCases
  const drawn = [
    ...drawCases(inCases, seed),
    // Those in cases are sound, so that the share of faults is that of the whole block.
    ...drawAlone(alone, { ...variant, invalid: (variant.invalid * records) / alone }, seed),
  ]
  const lines = shuffled(drawn, random).map(({ registration }) =>
    JSON.stringify(variant.isShuffled ? shuffleKeys(registration, random) : registration),
  )
  return { block: new Block(lines), faulty: drawn.filter(({ isFaulty }) => isFaulty).length }
}

/** Records of which each has a reference of its own, or none. */
function drawAlone(count: number, { invalid, hasCourses }: Variant, seed: number): Drawn[] {
  let number = 0
  return Object.entries(countsOf(count, hasCourses ? [] : ['forloeb'])).flatMap(([slug, some]) =>
    [...generate(slug, { count: some, seed, invalid })].map(({ registration, fault }) => ({
      registration: refer(registration, number++),
      isFaulty: fault !== null,
    })),
  )
}

/**
 * The registrations of forløb that keep their deadlines, each as a record of its own: they have their reference in
 * common. The later half of each case lies half a file away from the rest.
 */
function drawCases(count: number, seed: number): Drawn[] {
  const drawn: Drawn[] = []
  // Cases and single records must not meet in a reference; these are counted from the other end.
  let number = 99_999
  for (const { registration } of generate('forloeb', { count, seed, invalid: 0 })) {
    const { forloeb } = registration as { forloeb: unknown[] }
    if (drawn.length + forloeb.length > count) break
    number--
    forloeb.forEach((one, index) => {
      const distance = index < forloeb.length / 2 ? 'near' : 'far'
      drawn.push({ registration: refer(one, number, distance), isFaulty: false })
    })
  }
  return drawn
}
