import fc from 'fast-check'

/** Somebody's way of writing: whatever is left to taste is drawn from it. */
export class Hand {
  readonly #draw: fc.GeneratorValue

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw
  }

  oneOf<T>(...choices: readonly [T, ...T[]]): T {
    return this.#draw(fc.constantFrom<T[]>, ...choices)
  }

  number(from: number, to: number): number {
    return this.#draw(fc.integer, { min: from, max: to })
  }

  /** @param share one in so many */
  happens(share = 2): boolean {
    return this.#draw(fc.nat, share - 1) === share - 1
  }
}

export const hands = fc.gen().map((draw) => new Hand(draw))
