import type { Failure } from '../failure'
import type { RangeResult } from './range-result'
import type { ScanOptions } from './scan-range'

/** What a thread is asked to scan, together with others. */
export interface StreamJob {
  scan: ScanOptions
  /** A file, or bytes that all threads can see. */
  from: { file: string | Uint8Array } | { pieces: readonly Uint8Array[] }
  rangeSize: number
  rangeCount: number
  size: number
  shared: SharedCount
}

/** What threads that scan one file see of each other. */
export type SharedCount = Int32Array<SharedArrayBuffer>

/** Where in `SharedCount` the number of the next range stands, and how many more findings can be listed. */
const NEXT = 0
const ROOM = 1

export const sharedCount = (): SharedCount => new Int32Array(new SharedArrayBuffer(8))

/** Takes the next range of those that are left; its number may be that of none. */
export const takeNext = (shared: SharedCount): number => Atomics.add(shared, NEXT, 1)

/** Lets nobody take another range. */
export const takeNoMore = (shared: SharedCount): void => {
  Atomics.store(shared, NEXT, 2 ** 30)
}

/** Tells how many more findings can be listed. */
export const tellRoom = (shared: SharedCount, room: number): void => {
  Atomics.store(shared, ROOM, Math.min(room, 2 ** 31 - 1))
}

/** How many more findings can be listed, as it was told last. */
export const roomLeft = (shared: SharedCount): number => Atomics.load(shared, ROOM)

/** What a thread says: what came of a range, that it has found no more, or why it could not go on. */
export type StreamAnswer = { result: RangeResult } | { isDone: true } | { failure: Failure }
