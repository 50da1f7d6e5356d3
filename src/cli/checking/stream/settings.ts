/** How a file is cut and held. The answer is the same whatever they are; tests make them small. */
export interface StreamSettings {
  /** A file is worked on in ranges of about so many bytes. */
  rangeSize: number
  /** The recogniser looks through so many bytes at a time. */
  chunkSize: number
  /** About so many bytes of records that may share a reference are read again before their cases are judged. */
  batchSize: number
  /** So many bits of the hash of a reference count. */
  hashBits: number
}

export const defaultSettings: StreamSettings = {
  rangeSize: 4_000_000,
  chunkSize: 500_000,
  batchSize: 16_000_000,
  hashBits: 32,
}

/** A line, which cannot be cut, may have so many bytes. */
export const LONGEST_LINE = 64_000_000
