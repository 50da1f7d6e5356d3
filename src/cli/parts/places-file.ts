import { basename } from 'node:path'
import type { Reading } from '../../decoding'
import { withOtherEnding, type FilePath } from '../files/file-path'
import { namedFile, type NamedFile } from '../files/named-file'

/*
 * A file that was split lies in parts, and beside each part is a file that says where its lines stand in the whole:
 * `del-0001.ndjson` and `del-0001.steder`. The latter is a line of JSON (`PlacesHeader`), and then a row for each run of
 * lines that follow each other in the part and in the whole: six numbers with tabs between them (`PlaceRow`).
 */

/** What a file of places begins with, however it goes on. */
export const PLACES_BEGIN = '{"places":1,'

/** The first line of a file of places. */
export interface PlacesHeader {
  /** The version of this form. */
  places: 1
  /** The file that was split, as it was named, and its bytes. */
  of: { file: string; bytes: number }
  /** Which part it is, from 1, and of how many. */
  part: number
  parts: number
  /** The property that says what must not be torn apart. */
  by: string
  /** Bytes and records of the part, and the bytes of the file of places itself. */
  bytes: number
  records: number
  size: number
  /** How the bytes of the whole file are read; a part alone may not tell. */
  encoding: Reading['encoding']
  isGuessed: boolean
  /** Whether the first place of the whole at which letters are lost stands in this part. */
  hasFirstLoss: boolean
  columns: typeof PLACE_COLUMNS
}

/** A run of lines, where it stands in the whole, and how much of it there is. */
export interface PlaceRow {
  /** Its first record, from 0; its first line, from 1; and its first character, in UTF-16 units from 0. */
  record: number
  line: number
  offset: number
  /** How many records, lines and UTF-16 units it has. */
  records: number
  lines: number
  units: number
}

export const PLACE_COLUMNS = ['record', 'line', 'offset', 'records', 'lines', 'units'] as const

const DIGITS = 4

/** The most parts there can be, so that their names are in order. */
export const MOST_PARTS = 10 ** DIGITS - 1

const PART = '.ndjson'
const PLACES = '.steder'

/** A part may have been packed to be sent; its places are then looked for all the same. */
const PARTS = [PART, `${PART}.gz`, `${PART}.zst`] as const

const PART_NAME = new RegExp(String.raw`^del-[0-9]{${DIGITS}}\.ndjson(?:\.gz|\.zst)?$`)

/** The name of a part, by its number from 1. */
export const partName = (part: number): string => `del-${String(part).padStart(DIGITS, '0')}${PART}`

/** The name of the places of a part, by its number from 1. */
export const placesName = (part: number): string => partName(part).replace(PART, PLACES)

/** Whether a file has the name of a part. */
export const isNamedAsPart = ({ name }: NamedFile): boolean => PART_NAME.test(basename(name))

/** The file of places that belongs to a part; undefined for a file whose name no part has. */
export const placesOf = (part: FilePath): FilePath | undefined =>
  PARTS.map((ending) => withOtherEnding(part, ending, PLACES)).find(
    (places) => places !== undefined,
  )

/** Whether a file has the name of one with places. */
export const isNamedAsPlaces = ({ name }: NamedFile): boolean => name.endsWith(PLACES)

/** The part that a file of places belongs to. */
export const partOf = ({ path }: NamedFile): NamedFile =>
  namedFile(withOtherEnding(path, PLACES, PART) ?? path)
