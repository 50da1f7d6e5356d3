import { countLineBreaks, LineChecker, LineReferences, type LineTies } from '../../api/lines'
import type { Reading } from '../../decoding'
import { Recogniser, type Scan } from '../../recognise'
import type { ByteSource } from '../checking/stream/byte-source'
import { chunksOfRange, type Chunk } from '../checking/stream/chunks-of-range'
import { isRecognised } from '../checking/stream/is-recognised'
import { LineDecoder } from '../checking/stream/line-decoder'
import { referenceHash } from '../checking/stream/reference-hash'
import { defaultSettings } from '../checking/stream/settings'

const NEWLINE = 10
const CARRIAGE_RETURN = 13

/** A line of the whole file, with the line feed at its end, if there is one. */
export interface Line {
  /** The bytes of the chunk it stands in, and where in them it begins and ends. They are overwritten by what comes next. */
  bytes: Buffer
  start: number
  end: number
  /** The byte of the file at which it begins. */
  at: number
  records: number
  /** Line breaks, of which there may be more than one, and UTF-16 units. */
  lineBreaks: number
  units: number
  /** The lower halves of the hashes of its references. */
  references: readonly number[]
  /** Whether it holds the first place of the file at which letters are lost. */
  hasFirstLoss: boolean
}

/** What came of looking at a line as text. */
type Read = Pick<Line, 'records' | 'lineBreaks' | 'units' | 'references' | 'hasFirstLoss'>

const NONE: readonly number[] = []

/** Any day does: a record that would be judged otherwise at another day is only read more slowly. */
const SOME_DAY = '2050-01-01'

/** Reads the lines of a file in which there is a record a line, and what ties them: nothing of them is judged. */
export class LinesReader {
  readonly #source: ByteSource
  readonly #reading: Reading
  readonly #recogniser: Recogniser
  readonly #decoder: LineDecoder
  readonly #references = new LineReferences()
  readonly #checker = new LineChecker({ asOf: SOME_DAY }, false)
  #isRecognised = true
  #hasLoss = false

  constructor(source: ByteSource, reading: Reading, capacity = defaultSettings.chunkSize) {
    this.#source = source
    this.#reading = reading
    this.#recogniser = new Recogniser({
      asOf: SOME_DAY,
      capacity,
      isUtf8: (bytes) => (this.#isRecognised = isRecognised(bytes, reading)),
    })
    this.#decoder = new LineDecoder(reading)
  }

  /**
   * All lines, in chunks: what a generator hands over one by one would cost more than all else.
   *
   * @param take is given each line
   * @returns a generator that stands still behind each chunk, and tells how many bytes have been read
   * @throws NotUtf8 when the file is to be UTF-8, and is none; RangeError when a line is longer than can be held, or an
   *   error of the file system
   */
  *each(take: (line: Line) => void): Generator<number> {
    const { size } = this.#source
    const { input } = this.#recogniser
    const { markLength } = this.#reading
    this.#hasLoss = false
    for (const chunk of chunksOfRange(this.#source, { from: 0, to: size }, markLength, input)) {
      const bytes = chunk.long ?? Buffer.from(input.buffer, input.byteOffset, chunk.length)
      const scan = chunk.long ? undefined : this.#recogniser.scan(chunk.length)
      if (scan && this.#isRecognised) this.#takeScanned(chunk, bytes, scan, take)
      else this.#takeUnknown(chunk, bytes, take)
      yield chunk.from + chunk.length
    }
  }

  /** Takes the lines of a chunk that the recogniser knows nothing of. */
  #takeUnknown({ from }: Chunk, bytes: Buffer, take: (line: Line) => void): void {
    for (let start = 0; start < bytes.length;) {
      const end = endOfLine(bytes, start)
      const at = from + start
      take({ bytes, start, end, at, ...this.#read(bytes.subarray(start, end), at) })
      start = end
    }
  }

  #takeScanned(chunk: Chunk, bytes: Buffer, scan: Scan, take: (line: Line) => void): void {
    const { asked, courses, references } = scan
    const hasReturns = bytes.includes(CARRIAGE_RETURN)
    /** What lies before the line in the chunk. */
    const before = { units: 0, lineBreaks: 0 }
    let asking = 0
    let course = 0
    let row = 0
    for (let start = 0; start < bytes.length;) {
      const end = endOfLine(bytes, start)
      while (start >= (asked.end[asking] ?? Infinity)) asking++
      while (start >= (courses.end[course] ?? Infinity)) course++
      const at = chunk.from + start
      let line: Line
      if (start >= (asked.start[asking] ?? Infinity)) {
        line = { bytes, start, end, at, ...this.#read(bytes.subarray(start, end), at) }
      } else if (start >= (courses.start[course] ?? Infinity)) {
        line = { bytes, start, end, at, ...this.#readCourse(bytes.subarray(start, end)) }
      } else {
        const isReferring = references.start[row] === start
        const next = isReferring ? row + 1 : row
        // How much lies before a line with a reference has been counted.
        const isCounted = references.start[next] === end
        line = {
          bytes,
          start,
          end,
          at,
          records: isReferring || !isBlank(bytes, start, end) ? 1 : 0,
          lineBreaks: isCounted
            ? (references.lineBreaksBefore[next] as number) - before.lineBreaks
            : lineBreaksIn(bytes, start, end, hasReturns),
          units: isCounted
            ? (references.unitsBefore[next] as number) - before.units
            : unitsIn(bytes, start, end),
          references: isReferring ? [references.hashLow[row] as number] : NONE,
          hasFirstLoss: false,
        }
        row = next
      }
      take(line)
      before.units += line.units
      before.lineBreaks += line.lineBreaks
      start = end
    }
  }

  #read(bytes: Uint8Array, at: number): Read {
    const text = this.#decoder.decode(bytes)
    const isStart = at === this.#reading.markLength
    const hasFirstLoss = !this.#hasLoss && this.#hasLossIn(text, isStart)
    if (hasFirstLoss) this.#hasLoss = true
    return { ...readAs(text, this.#references.in(text, isStart)), hasFirstLoss }
  }

  /** A course of clean registrations, in which nothing is lost. */
  #readCourse(bytes: Uint8Array): Read {
    const text = this.#decoder.decode(bytes)
    return { ...readAs(text, this.#references.inSound(text)), hasFirstLoss: false }
  }

  #hasLossIn(text: string, isStart: boolean): boolean {
    const passage = { text, offset: 0, lines: 0, records: 0, rows: 0 }
    return this.#checker.wrongCharsetIn(passage, isStart) !== undefined
  }
}

const readAs = (text: string, { records, references }: LineTies): Omit<Read, 'hasFirstLoss'> => ({
  records,
  lineBreaks: countLineBreaks(text),
  units: text.length,
  references: [...references].map((reference) => referenceHash(reference).low),
})

/** Where a line ends, behind its line feed. */
function endOfLine(bytes: Uint8Array, start: number): number {
  const newline = bytes.indexOf(NEWLINE, start)
  return newline < 0 ? bytes.length : newline + 1
}

/** Whether there are but blanks of ASCII; lines with others are read as text. */
function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte !== 32 && (byte < 9 || byte > 13)) return false
  }
  return true
}

/** Line breaks of a line: a carriage return, if there are any, counts unless a line feed follows it. */
function lineBreaksIn(bytes: Uint8Array, start: number, end: number, hasReturns: boolean): number {
  let count = Number(bytes[end - 1] === NEWLINE)
  if (!hasReturns) return count
  for (let at = start; at < end; at++) {
    if (bytes[at] === CARRIAGE_RETURN && (at + 1 === end || bytes[at + 1] !== NEWLINE)) count++
  }
  return count
}

/** UTF-16 units of UTF-8: one for each character, two for those of four bytes. */
function unitsIn(bytes: Uint8Array, start: number, end: number): number {
  let units = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if ((byte & 0xc0) !== 0x80) units += byte < 0xf0 ? 1 : 2
  }
  return units
}
