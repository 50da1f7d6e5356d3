/** So many bytes a document may hold when it is unpacked. */
export const MOST_BYTES = 50_000_000

/** So many cells that hold something are read of a document. */
export const MOST_CELLS = 1_000_000
