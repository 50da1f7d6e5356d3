import { failureMessage } from '../failure-message'
import type { FileReport } from '../file-report'
import { nameOf } from '../input'
import { holdsPlaces } from '../parts/holds-places'
import { notesOnMissingPlaces, notesOnPlacesAlone } from '../parts/notes-on-parts'
import { isNamedAsPlaces, partOf } from '../parts/places-file'
import { WrongUse } from '../wrong-use'
import { checkSource, checkWithoutStream } from './check-source'
import type { Checked, CheckOptions, OnProgress } from './checked'
import { WORTH_SHARING } from './long-files'
import { bytesOf, hasPlaces, openSource, type Source } from './source'

/** Less than this is checked sooner than a thread has started. */
const WORTH_A_THREAD = 4_000_000

export interface FilesToCheck {
  files: readonly string[]
  options: CheckOptions
  /** So many threads, at the most. */
  workers: number
  /** Hears how far the work is. */
  onProgress: (text: string) => void
}

/** What came of files. */
export interface CheckedFiles {
  /** In the order of the files; nothing of a file that could not be checked. */
  reports: FileReport[]
  /** What there is to say beside them. */
  notes: string[]
  /** Why files could not be read or held, in sentences. */
  unread: string[]
  /** What went wrong in the program itself, in sentences. */
  failures: string[]
}

/**
 * Checks files. The answer is the same whatever the number of threads, and what happens to one file changes nothing for
 * the others.
 */
export async function checkFiles(asked: FilesToCheck): Promise<CheckedFiles> {
  const outcomes: (Checked | Error)[] = []
  const sources: (Source | undefined)[] = []
  const notes: string[] = []
  for (const [index, file] of asked.files.entries()) {
    if (isNamedAsPlaces(file) && holdsPlaces(file)) {
      if (!asked.files.includes(partOf(file))) notes.push(...notesOnPlacesAlone(file))
      continue
    }
    const opened = await orError(openSource(file))
    if (opened instanceof Error) outcomes[index] = opened
    else if (opened.isDocument && asked.options.fix) outcomes[index] = cannotFix(opened)
    else if (asked.options.fix && hasPlaces(opened)) outcomes[index] = cannotFixPart(opened)
    else sources[index] = opened
  }
  // Nothing is put right when one of them cannot be read: what is asked for is done to all, or to none.
  const isStopped = asked.options.fix && outcomes.length > 0
  if (!isStopped) await new FilesCheck(asked, sources, outcomes).run()
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
    unread: all.flatMap(([, one]) => (one instanceof WrongUse ? [one.message] : [])),
    failures: all.flatMap(([file, one]) =>
      one instanceof Error && !(one instanceof WrongUse)
        ? [`${nameOf(file)} blev ikke tjekket, ${failureMessage(one)}`]
        : [],
    ),
  }
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
    const isLarge = (index: number) => (this.#sources[index]?.size ?? 0) >= WORTH_SHARING
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
          this.#each(others, ({ file, size: bytes }, hear) =>
            thread.check({ file, size: bytes }, hear),
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
    const bytes = await bytesOf(source)
    const options = { type, format, profile, asOf, maxFindings }
    return { about: checkDocument(source.file, bytes, options), notes: [] }
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
      this.#outcomes[place] = await orError(checked)
      this.#done++
      hear(1)
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

/** What is told of a document that is to be put right: it belongs to another program, and is left as it is. */
const cannotFix = ({ file }: Source): WrongUse =>
  new WrongUse(
    `--fix kan ikke rette i ${nameOf(file)}, som er et regneark eller et dokument; ` +
      'tjek den uden --fix, og ret de nævnte steder i det program, den er skrevet i',
  )

/** What is told of a part that is to be put right: the whole file would not be. */
const cannotFixPart = ({ file }: Source): WrongUse =>
  new WrongUse(
    `--fix retter ikke i ${nameOf(file)}, som er en del af en større fil; ret i den, og del den igen`,
  )

/** What a promise gives, or the error it fails with. */
const orError = async <Value>(promise: Promise<Value>): Promise<Value | Error> => {
  try {
    return await promise
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
