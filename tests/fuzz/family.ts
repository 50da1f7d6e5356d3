import type fc from 'fast-check'

/** One kind of thing that is tried, and what is promised of it. */
export interface Family {
  name: string
  /** What is drawn, and what must hold of it; it throws where that does not hold. */
  property: fc.IRawProperty<unknown>
  /** So many are tried before it is another family's turn. */
  turn: number
}
