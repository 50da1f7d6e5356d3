import type { Additions } from '../additions'
import { checkText } from '../check-text'
import type { Finding, Position } from '../finding'
import type { ResolvedOptions } from '../options'
import { flatFormats } from '../read/flat/flat-formats'
import { readRows } from '../read/read-csv'
import { readNdjson } from '../read/read-ndjson'
import type { Receiver } from '../read/reading'
import type { Report } from '../report'
import type { ToldOfColumns } from '../told-of-columns'
import type { Cutting } from './cutting'

/** Where a piece begins in the whole text. */
export interface PieceStart {
  /** UTF-16 units before it. */
  offset: number
  /** Line breaks before it. */
  lines: number
  /** Records before it. */
  records: number
  /** Rows of the table before it, those of the header included; 0 where there is no table. */
  rows: number
}

/** A piece, and what to check it by. */
export interface Piece {
  cutting: Cutting
  start: PieceStart
  /** May end with the beginning of a record, if it is not the last. */
  text: string
  isLast: boolean
  options: ResolvedOptions
  casesOfText: Additions['casesOfText']
  columns: ToldOfColumns
}

/** A quotation mark of a table that is not closed within so much is taken to be never closed. */
const LONGEST_CELL = 4_000_000

const BYTE_ORDER_MARK = '\uFEFF'

const LINE_BREAK = /\r\n?|\n/g

/** Where the first piece begins. */
export const firstPiece = (cutting: Cutting): PieceStart =>
  cutting.format === 'csv'
    ? {
        offset: cutting.head.length,
        lines: countLines(cutting.head),
        records: 0,
        rows: cutting.table.row,
      }
    : { offset: 0, lines: 0, records: 0, rows: 0 }

/**
 * Checks a piece as a text of its own, for a table below its header.
 *
 * @returns the report, with places and record numbers of the whole text and without fixes; and where the next piece
 *   begins, which is at `start` when no record ends in the piece
 */
export function checkPiece(piece: Piece): { report: Report; next: PieceStart } {
  const { cutting, start, text, isLast, options, casesOfText, columns } = piece
  const head = cutting.format === 'csv' ? cutting.head : ''
  // Blank lines are not read at all.
  let next = isLast ? { ...start, offset: start.offset + text.length } : start
  const readPiece = (all: string, receiver: Receiver): number => {
    const read = readWhole(piece, head, all, receiver)
    const taken = text.slice(0, read.next - head.length)
    next = {
      offset: start.offset + taken.length,
      lines: start.lines + countLines(taken),
      records: start.records + read.count,
      rows: read.row,
    }
    return read.count
  }
  // Read as a table, for that is the way of reading that can be handed in; what marks the beginning of a text has no
  // meaning in a piece.
  const report = checkText(
    head + text,
    { ...options, format: 'csv', maxFindings: Infinity },
    false,
    {
      casesOfText,
      flat: {
        ...flatFormats,
        readCsv: (all, _body, _asked, receiver) => readPiece(all, receiver),
        toldOfColumns: () => columns,
      },
    },
  )
  return { report: inWholeText(report, start, head), next }
}

/** Reads the records that end in a piece. */
function readWhole(
  { cutting, start, text, isLast, options }: Piece,
  head: string,
  all: string,
  receiver: Receiver,
): { count: number; next: number; row: number } {
  const body = { start: head.length, end: all.length }
  if (cutting.format === 'csv') {
    const table = { ...cutting.table, row: start.rows }
    const mayGoOn = !isLast && (text.length > LONGEST_CELL ? 'quotes-close-soon' : true)
    const read = readRows(all, body, table, options.type, receiver, mayGoOn)
    // A last row without a line break ends where the text does.
    return { ...read, next: Math.min(read.next, all.length) }
  }
  if (!isLast) body.end = all.lastIndexOf('\n') + 1
  const isMarked = start.offset === 0 && all.startsWith(BYTE_ORDER_MARK)
  const lines = { start: isMarked ? 1 : 0, end: body.end }
  return { count: readNdjson(all, lines, receiver), next: body.end, row: 0 }
}

/** Moves what is told of a piece to where it stands in the whole text. */
function inWholeText(report: Report, start: PieceStart, head: string): Report {
  const moved = {
    offset: start.offset - head.length,
    line: start.lines - countLines(head),
  }
  const move = (position: Position): Position =>
    position.offset < head.length
      ? position
      : {
          line: position.line + moved.line,
          column: position.column,
          offset: position.offset + moved.offset,
        }
  const moveFinding = ({ range, ...finding }: Finding): Finding => ({
    ...finding,
    record: finding.record + start.records,
    ...(range && { range: { start: move(range.start), end: move(range.end) } }),
  })
  return {
    ...report,
    findings: report.findings.map(moveFinding),
    records: report.records.map(({ index, type, line }) => ({
      index: index + start.records,
      type,
      line: line + moved.line,
    })),
  }
}

const countLines = (text: string) => text.match(LINE_BREAK)?.length ?? 0
