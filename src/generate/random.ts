import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Chance that can be had again: the same seed gives the same choices in the same order. */
export class Random {
  readonly #generator

  /** @param seed a whole number */
  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed)
  }

  /** A whole number, from 0 up to and without the limit. */
  upTo(limit: number): number {
    return uniformInt(this.#generator, 0, limit - 1)
  }

  /** Whether it happens this time, when it happens in such a share of all times, 0 to 1. */
  happens(share: number): boolean {
    return this.upTo(1_000_000) < share * 1_000_000
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.upTo(list.length)] as T
  }

  /** So many different ones of a list, in its order; all of it when it has no more. */
  pickSome<T>(list: readonly T[], count: number): T[] {
    const left = [...list.keys()]
    while (left.length > Math.max(0, count)) left.splice(this.upTo(left.length), 1)
    return left.map((index) => list[index] as T)
  }
}
