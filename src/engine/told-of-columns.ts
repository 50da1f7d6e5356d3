import type { PlacedFault } from './assemble'

/** What there is to say of the header of a table, which every row says again. */
export interface ToldOfColumns {
  /** Whether a fault is to be told: one that lies in the header is, the first time. */
  isNew(one: PlacedFault): boolean
  /** Takes away all fixes that change the header, where some row would not have it changed like the others. */
  settle(placed: readonly PlacedFault[]): void
}

/** Keeps count of what is told of the columns of one text. */
export function toldOfColumns(): ToldOfColumns {
  const told = new Map<string, PlacedFault>()
  let isDisputed = false
  return {
    isNew(one) {
      const { fault, range, cell, fix } = one
      if (!fault.inKey || !cell) return true
      const id = fault.code + range?.start.offset
      const before = told.get(id)
      if (!before) told.set(id, one)
      else isDisputed ||= JSON.stringify(before.fix) !== JSON.stringify(fix)
      return !before
    },
    settle(placed) {
      // A row of which nothing is known has no say, and may become something with another header.
      isDisputed ||= placed.some(({ fault, type }) => fault.code === 'ukendt-type' && !type)
      if (!isDisputed) return
      const headers = new Set([...told.values()].map(({ range }) => range?.start.offset))
      for (const one of placed) {
        if (one.fix?.edits.some(({ start }) => headers.has(start))) one.fix = undefined
      }
    },
  }
}
