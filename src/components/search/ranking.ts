import { queryWords } from './query-words.ts'
import { spellings } from './spellings.ts'

/**
 * Of two that fit equally well, the one that more people come for stands first: what to do, then what a word means and
 * where a field stands, then how it is checked.
 */
const kindWeights: Readonly<Record<string, number>> = {
  Trin: 2,
  Spørgsmål: 2,
  Side: 1,
  Felt: 0.8,
  Ord: 0.8,
  Regel: 0.5,
  Skema: 0.4,
}

/** What carries the very name that was asked for is what was asked for. */
const NAMED = 2

/** A result that holds half the words of the query counts for so much less than one that holds all. */
const COVERAGE = 2

/** What holds a smaller share of the words than this, beside the best, is no answer. */
const LEAST_COVERAGE = 0.5

/** A query as it is searched for. */
export interface Asked {
  /** Its telling words, each in every way it may be spelled. */
  words: readonly (readonly string[])[]
  /** All of it, in every way it may be spelled. */
  wholes: readonly string[]
}

/** What a query asks for, whoever looks. */
export const asked = (query: string): Asked => {
  const about = queryWords(query)
  return {
    words: about.split(/\s+/).map((word) => spellings(word.replaceAll(/[?!.,:;"]/g, ''))),
    wholes: spellings(about),
  }
}

/** Something found, before it is ranked. */
export interface Weighed<Hit> {
  hit: Hit
  /** What it is: `Trin`, `Regel`. */
  kind: string
  /** How much it has of what was asked for, whatever it is. */
  sum: number
  /** The share of the query's words that it holds. */
  coverage: number
  /** Whether it carries the very name that was asked for. */
  isNamed: boolean
}

/** The best first; what holds none of the words, or far fewer than another, is left out. */
export function ranked<Hit>(found: readonly Weighed<Hit>[]): Hit[] {
  const scoreOf = ({ kind, sum, coverage, isNamed }: Weighed<Hit>) =>
    sum * coverage ** COVERAGE * (kindWeights[kind] ?? 1) * (isNamed ? NAMED : 1)
  const widest = Math.max(0, ...found.map(({ coverage }) => coverage))
  return found
    .filter(({ coverage }) => coverage > 0 && coverage >= widest * LEAST_COVERAGE)
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .map(({ hit }) => hit)
}
