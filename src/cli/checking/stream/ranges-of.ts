import type { Range } from './scan-range'

/** A range of a source by its number, where it is cut into ranges of one size. */
export const rangeAt = (index: number, size: number, rangeSize: number): Range => ({
  index,
  from: index * rangeSize,
  to: Math.min(size, (index + 1) * rangeSize),
})

/** How many ranges there are. */
export const rangesIn = (size: number, rangeSize: number): number => Math.ceil(size / rangeSize)
