import type { ToldOfColumns } from '../told-of-columns'
import type { PieceStart } from './check-piece'

/** The same as `toldOfColumns`, over the pieces of a text. */
export interface ToldInPieces {
  /** For the piece that begins there, below a header of so many UTF-16 units. */
  below(headerLength: number, start: PieceStart): ToldOfColumns
}

/** Keeps count of what is told of the columns of one text, with the record that had it told. */
export function toldInPieces(): ToldInPieces {
  const toldOfHeader = new Map<string, number>()
  return {
    below(headerLength, start) {
      // A cell without a header is its own, and lies in one piece.
      const toldOfCells = new Map<string, number>()
      return {
        isNew({ fault, range, cell, record }) {
          if (!fault.inKey || !cell) return true
          const { offset = 0 } = range?.start ?? {}
          const told = offset < headerLength ? toldOfHeader : toldOfCells
          const id = fault.code + offset
          const before = told.get(id)
          // A piece that is read again tells again what it told.
          if (before === undefined) told.set(id, start.records + record)
          return (
            before === undefined || (told === toldOfHeader && before === start.records + record)
          )
        },
        // Nothing is mended in pieces.
        settle: () => undefined,
      }
    },
  }
}
