import { setImmediate } from 'node:timers/promises'
import { failureMessage } from '../failure-message'
import type { FileReport, UncheckedFile } from '../file-report'
import type { NamedFile } from '../files/named-file'
import { holdsPlaces } from '../parts/holds-places'
import { notesOnMissingPlaces, notesOnPlacesAlone } from '../parts/notes-on-parts'
import { isNamedAsPlaces, partOf } from '../parts/places-file'
import { WrongUse } from '../wrong-use'
import { writeBeside } from '../write-beside'
import { checkSource, checkWithoutStream } from './check-source'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { WORTH_SHARING } from './long-files'
import { bytesOf, hasPlaces, openSource, unpack, type Source } from './source'

/** Less than this is checked sooner than a thread has started. */
const WORTH_A_THREAD = 4_000_000

/** So many bytes of small files are held until they are checked; a folder may have any number of them. */
const MOST_HELD = 64_000_000

export interface FilesToCheck {
  files: readonly NamedFile[]
  options: CheckOptions
  /** So many threads, at the most. */
  workers: number
  /** Hears how far the work is. */
  onProgress: (text: string) => void
  /** Hears of each file that has been written, and how many findings were fixed in it, as soon as that is done. */
  onFixed?: (name: string, count: number) => void
}

/** What came of files. */
export interface CheckedFiles {
  /** In the order of the files; nothing of a file that could not be checked. */
  reports: FileReport[]
  /** What there is to say beside them. */
  notes: string[]
  /** Why files that were checked could not be written, in sentences. */
  troubles: string[]
  /** The files that could not be checked. */
  unchecked: UncheckedFile[]
}

/**
 * Checks files. The answer is the same whatever the number of threads, and what happens to one file changes nothing for
 * the others.
 */
export async function checkFiles(asked: FilesToCheck): Promise<CheckedFiles> {
  const outcomes: (Checked | Error)[] = []
  const sources: (Source | undefined)[] = []
  const notes: string[] = []
  const named = new Set(asked.files.map(({ name }) => name))
  let size = 0
  for (const [index, file] of asked.files.entries()) {
    if (isNamedAsPlaces(file) && holdsPlaces(file)) {
      if (!named.has(partOf(file).name)) notes.push(...notesOnPlacesAlone(file))
      continue
    }
    const opening = { isToBeFixed: asked.options.fix, isNotHeld: size > MOST_HELD }
    const opened = await orError(openSource(file, opening))
    if (opened instanceof Error) outcomes[index] = opened
    else {
      sources[index] = opened
      size += opened.size
    }
  }
  await new FilesCheck(asked, sources, outcomes).run()
  const all = asked.files.map((file, index) => [file, outcomes[index]] as const)
  const checked = all.flatMap(([, one]) => (one && !(one instanceof Error) ? [one] : []))
  return {
    reports: checked.map(({ about }) => about),
    notes: [
      ...notes,
      ...all.flatMap(([file, one]) =>
        one && !(one instanceof Error)
          ? [...one.notes, ...(one.about.part ? [] : notesOnMissingPlaces(file))]
          : [],
      ),
    ],
    troubles: checked.flatMap(({ troubles = [] }) => troubles),
    unchecked: all.flatMap(([{ name }, one]) =>
      one instanceof Error ? [uncheckedFile(name, one)] : [],
    ),
  }
}

/** What is told of a file that could not be read or held, or at which the program itself failed. */
const uncheckedFile = (file: string, error: Error): UncheckedFile =>
  error instanceof WrongUse
    ? { file, why: error.message, isFailure: false }
    : {
        file,
        why: `${file} blev ikke tjekket, ${failureMessage(error)}`,
        isFailure: true,
      }

/** Checks sources, and puts down what came of each at its place. */
class FilesCheck {
  readonly #asked: FilesToCheck
  readonly #sources: readonly (Source | undefined)[]
  readonly #outcomes: (Checked | Error)[]
  /** How many bytes of each have been read. */
  readonly #read: number[]
  readonly #size: number
  #done = 0

  constructor(
    asked: FilesToCheck,
    sources: readonly (Source | undefined)[],
    outcomes: (Checked | Error)[],
  ) {
    this.#asked = asked
    this.#sources = sources
    this.#outcomes = outcomes
    this.#read = sources.map(() => 0)
    this.#size = sources.reduce((sum, source) => sum + (source?.size ?? 0), 0)
  }

  async run(): Promise<void> {
    const { workers } = this.#asked
    const all = this.#sources.flatMap((source, index) => (source ? [index] : []))
    if (workers < 2 || this.#size < WORTH_A_THREAD) return this.#each(all, this.#checkHere)
    const isLarge = (index: number) => isShared(this.#sources[index])
    await this.#oneOnEachThread(all.filter((index) => !isLarge(index)))
    const large = all.filter(isLarge)
    if (large.length > 0) await this.#shared(large)
  }

  async #oneOnEachThread(indices: readonly number[]): Promise<void> {
    const held = indices.filter((index) => this.#sources[index]?.held)
    const others = indices.filter((index) => !this.#sources[index]?.held)
    const count = Math.min(this.#asked.workers, others.length)
    const size = others.reduce((sum, index) => sum + (this.#sources[index]?.size ?? 0), 0)
    if (count < 2 || size < WORTH_A_THREAD) {
      return this.#each([...indices], this.#checkHere)
    }
    const { CheckThread } = await import('./check-thread')
    const threads = Array.from({ length: count }, () => new CheckThread(this.#asked.options))
    try {
      await Promise.all([
        ...threads.map((thread) =>
          this.#each(others, ({ path, name, size: bytes, packing }, hear) =>
            thread.check({ path, name, size: bytes, packing }, hear),
          ),
        ),
        this.#each(held, this.#checkHere),
      ])
    } finally {
      for (const thread of threads) thread.end()
    }
  }

  /** Large files one after the other, each by all threads. */
  async #shared(indices: number[]): Promise<void> {
    const { workers, options } = this.#asked
    const { checkAsStream, readingOfLines } = await import('./check-as-stream')
    const { StreamThread } = await import('./stream/stream-thread')
    const threads: InstanceType<typeof StreamThread>[] = []
    try {
      // This thread is one of them.
      const start = () => {
        while (threads.length < workers - 1) threads.push(new StreamThread())
      }
      await this.#each(indices, async (source, hear) => {
        if (hasPlaces(source)) {
          const { checkPart } = await import('./check-part')
          start()
          return checkPart(source, options, hear, threads)
        }
        const reading = await readingOfLines(source, options)
        if (!reading) return checkWithoutStream(source, options, hear)
        start()
        const checked = await checkAsStream(source, reading, options, hear, threads)
        return checked ?? checkWithoutStream(source, options, hear)
      })
    } finally {
      for (const thread of threads) thread.end()
    }
  }

  readonly #checkHere = (source: Source, hear: OnProgress): Promise<Checked> =>
    checkSource(source, this.#asked.options, hear)

  /** A workbook or the like is small where a text is large, and is checked on this thread. */
  async #checkDocument(source: Source): Promise<Checked> {
    const { checkDocument } = await import('./check-document')
    const { type, format, profile, asOf, maxFindings } = this.#asked.options
    const unpacked = await unpack(source)
    if (unpacked.isUnpacked) {
      throw new WrongUse(`kan ikke læse ${source.name}: den er over 64 MB, når den er pakket ud`)
    }
    const options = { type, format, profile, asOf, maxFindings }
    return { about: checkDocument(source.name, await bytesOf(unpacked), options), notes: [] }
  }

  /** @param indices of the sources that are left; shared with others who work at them */
  async #each(
    indices: number[],
    check: (source: Source, hear: OnProgress) => Promise<Checked>,
  ): Promise<void> {
    for (let index = indices.shift(); index !== undefined; index = indices.shift()) {
      const place = index
      const source = this.#sources[place] as Source
      const hear: OnProgress = (share) => {
        this.#read[place] = source.size * Math.min(share, 1)
        this.#tellProgress()
      }
      const checked = source.isDocument ? this.#checkDocument(source) : check(source, hear)
      this.#outcomes[place] = await orError(this.#settled(source, checked))
      this.#done++
      hear(1)
    }
  }

  /** Writes what is to be written. Where that cannot be done, the answer is about the file as it is. */
  async #settled(source: Source, checked: Promise<Checked>): Promise<Checked> {
    const { about, notes, troubles = [], mending } = await checked
    if (!mending) return { about, notes, troubles }
    try {
      const more = writeBeside(source, mending)
      this.#asked.onFixed?.(source.name, mending.count)
      // Lets in a signal that is to stop the program: between two files it may.
      await setImmediate()
      return { about, notes: [...notes, ...more], troubles }
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error
      const options = { ...this.#asked.options, fix: false }
      const asItIs = await checkSource(source, options, () => undefined)
      return { ...asItIs, troubles: [error.message] }
    }
  }

  #tellProgress(): void {
    // What is done at once needs no telling.
    if (this.#size < WORTH_A_THREAD) return
    const { length } = this.#asked.files
    const percent = Math.floor(
      (this.#read.reduce((sum, bytes) => sum + bytes, 0) / this.#size) * 100,
    )
    const count = length > 1 ? `${this.#done} af ${length} filer er tjekket, ` : ''
    this.#asked.onProgress(`${count}${percent} % er læst`)
  }
}

/** Whether all threads work at it together. What is packed can only be read from its beginning on. */
const isShared = (source: Source | undefined): boolean =>
  source !== undefined && !source.packing && source.size >= WORTH_SHARING

/** What a promise gives, or the error it fails with. */
const orError = async <Value>(promise: Promise<Value>): Promise<Value | Error> => {
  try {
    return await promise
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
