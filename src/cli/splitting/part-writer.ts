import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { writtenRow } from '../parts/place-rows'
import {
  partName,
  PLACE_COLUMNS,
  placesName,
  type PlaceRow,
  type PlacesHeader,
} from '../parts/places-file'
import type { Line } from './read-lines'

/** What all parts of a file have in common. */
export type OfWhole = Pick<PlacesHeader, 'of' | 'parts' | 'by' | 'encoding' | 'isGuessed'>

/** Where a line stands in the whole: what lies before it. */
export interface Before {
  records: number
  lineBreaks: number
  units: number
}

/** So much of the places is written at a time, in characters. */
const ROWS = 32_000

/** The mark of UTF-8 at the beginning of bytes. */
const MARK = [0xef, 0xbb, 0xbf] as const

/** Writes one part and the places of its lines. Files are open only while something is written, for there may be thousands. */
export class PartWriter {
  readonly part: number
  records = 0
  bytes = 0
  readonly #of: OfWhole
  readonly #file: string
  readonly #placesFile: string
  readonly #headerRoom: number
  readonly #room: Uint8Array
  #filled = 0
  #rows = ''
  #size: number
  #run: PlaceRow | undefined
  #hasFirstLoss = false

  /**
   * @param folder in which the files are made
   * @param part from 1
   * @param room so many bytes are held before they are written
   * @throws an error of the file system
   */
  constructor(folder: string, part: number, of: OfWhole, room: number) {
    this.part = part
    this.#of = of
    this.#file = join(folder, partName(part))
    this.#placesFile = join(folder, placesName(part))
    this.#room = new Uint8Array(room)
    this.#headerRoom = Buffer.byteLength(JSON.stringify(this.#header(2 ** 53))) + 1
    this.#size = this.#headerRoom
    // The header is known when all is written; until then no one can take the file for a whole one.
    write(this.#file, 'wx', new Uint8Array())
    write(this.#placesFile, 'wx', Buffer.from(`${' '.repeat(this.#headerRoom - 1)}\n`))
  }

  /** @throws an error of the file system */
  add(line: Line, before: Before): void {
    if (this.bytes === 0 && before.units > 0 && beginsWithMark(line)) this.#addBlankLine(before)
    this.#addBytes(line.bytes, line.start, line.end)
    this.#addPlace({
      record: before.records,
      line: before.lineBreaks + 1,
      offset: before.units,
      records: line.records,
      lines: line.lineBreaks,
      units: line.units,
    })
    this.records += line.records
    this.#hasFirstLoss ||= line.hasFirstLoss
  }

  /**
   * Writes what is left, and the header.
   *
   * @throws an error of the file system
   */
  close(): void {
    if (this.#run) this.#rows += writtenRow(this.#run)
    this.#run = undefined
    this.#flushBytes()
    this.#flushRows()
    const header = JSON.stringify(this.#header()).padEnd(this.#headerRoom - 1)
    write(this.#placesFile, 'r+', Buffer.from(header), 0)
  }

  /** @param most fills in for what is not known yet */
  #header(most?: number): PlacesHeader {
    const { of, parts, by, encoding, isGuessed } = this.#of
    return {
      places: 1,
      of,
      part: this.part,
      parts,
      by,
      bytes: most ?? this.bytes,
      records: most ?? this.records,
      size: most ?? this.#size,
      encoding,
      isGuessed,
      hasFirstLoss: most === undefined && this.#hasFirstLoss,
      columns: PLACE_COLUMNS,
    }
  }

  /** What would be taken for the mark of the file at its beginning is none behind a blank line. */
  #addBlankLine({ records, lineBreaks, units }: Before): void {
    this.#addBytes(Buffer.of(10), 0, 1)
    const place = { record: records, line: lineBreaks + 1, offset: units }
    this.#rows += writtenRow({ ...place, records: 0, lines: 1, units: 1 })
  }

  #addPlace(row: PlaceRow): void {
    const run = this.#run
    if (run && run.offset + run.units === row.offset) {
      run.records += row.records
      run.lines += row.lines
      run.units += row.units
      return
    }
    if (run) this.#rows += writtenRow(run)
    this.#run = row
    if (this.#rows.length > ROWS) this.#flushRows()
  }

  #addBytes(bytes: Buffer, start: number, end: number): void {
    const length = end - start
    this.bytes += length
    if (this.#filled + length > this.#room.length) this.#flushBytes()
    if (length > this.#room.length) write(this.#file, 'a', bytes.subarray(start, end))
    else {
      this.#filled += bytes.copy(this.#room, this.#filled, start, end)
    }
  }

  #flushBytes(): void {
    write(this.#file, 'a', this.#room.subarray(0, this.#filled))
    this.#filled = 0
  }

  #flushRows(): void {
    const rows = Buffer.from(this.#rows)
    write(this.#placesFile, 'a', rows)
    this.#size += rows.length
    this.#rows = ''
  }
}

const beginsWithMark = ({ bytes, start }: Line) =>
  MARK.every((byte, index) => bytes[start + index] === byte)

/** Writes all of some bytes: at the end of a file, or from a byte on. */
function write(file: string, flags: string, bytes: Uint8Array, at?: number): void {
  const handle = openSync(file, flags)
  try {
    for (let from = 0; from < bytes.length;) {
      const position = at === undefined ? null : at + from
      from += writeSync(handle, bytes, from, bytes.length - from, position)
    }
  } finally {
    closeSync(handle)
  }
}
