import type { Random } from '../../src/generate/random.ts'
import { shuffled } from './shuffled.ts'

/**
 * The same value with the keys of all its objects in another order; lists keep theirs, for there the order says
 * something. A program that writes JSON from a hash table gives such records.
 */
export function shuffleKeys(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, random))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffleKeys(inner, random)])
  return Object.fromEntries(shuffled(entries as [string, unknown][], random))
}
