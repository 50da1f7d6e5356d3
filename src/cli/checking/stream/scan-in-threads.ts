import { setImmediate } from 'node:timers/promises'
import type { ByteSource } from './byte-source'
import type { MergedRanges } from './merged-ranges'
import { rangeAt, rangesIn } from './ranges-of'
import { scannerFor, type ScanOptions } from './scan-range'
import { sharedCount, takeNext, takeNoMore, tellRoom, type StreamJob } from './stream-job'
import type { StreamThread } from './stream-thread'

/** What is scanned, and by whom. */
export interface Scanning {
  source: ByteSource
  /** The same for other threads. */
  from: StreamJob['from']
  options: ScanOptions
  rangeSize: number
  /** Threads that help; this one always works too. */
  threads: readonly StreamThread[]
  onProgress?: ((share: number) => void) | undefined
}

/**
 * Scans all ranges of a source, on this thread and those that help: each takes the next one that is left.
 *
 * @throws what stopped one of them
 */
export async function scanRanges(
  { source, from, options, rangeSize, threads, onProgress }: Scanning,
  merged: Pick<MergedRanges, 'add' | 'room'>,
): Promise<void> {
  const { size } = source
  const rangeCount = rangesIn(size, rangeSize)
  const shared = sharedCount()
  tellRoom(shared, merged.room)
  let done = 0
  const add: MergedRanges['add'] = (result) => {
    merged.add(result)
    tellRoom(shared, merged.room)
    onProgress?.(++done / rangeCount)
  }
  const job = { scan: options, from, rangeSize, rangeCount, size, shared }
  const helping = threads.map((thread) => thread.scan(job, add))
  const all = await Promise.allSettled([scanHere(), ...helping])
  const failed = all.find(({ status }) => status === 'rejected')
  if (failed) throw (failed as PromiseRejectedResult).reason

  async function scanHere(): Promise<void> {
    try {
      const scanner = scannerFor(options)
      for (let next = takeNext(shared); next < rangeCount; next = takeNext(shared)) {
        add(scanner.scan(source, rangeAt(next, size, rangeSize), merged.room))
        // Lets in what the others have found.
        if (threads.length > 0) await setImmediate()
      }
    } catch (error) {
      takeNoMore(shared)
      throw error
    }
  }
}
