import type { RegistrationType } from '../../../schemas/field'
import type { Guidance } from '../../model/guidance'
import type { ReadOptions } from '../../model/options'
import { emitRecord, type Entry } from './flat-record'
import { foldLabel, meaningOf, typeNamed } from './labels'
import type { Receiver, Span } from '../../model/record'

/** A label of its own making has no more words than this; otherwise it is a sentence with a colon in it. */
const MOST_WORDS = 4

/** What is written around labels to make them stand out, at the beginning of a line and before the text. */
const BEFORE_LABEL = /^[\s>*•#-]*/
const BEFORE_TEXT = /^[\s*]*/

/** A label on a line, and where it and the text after it begin. */
export interface LabelledLine {
  label: string
  folded: string
  /** Offsets from the beginning of the line. */
  labelAt: number
  textAt: number
  /** A type knows the label. */
  isKnown: boolean
}

/** The label a line begins with, if it begins with one. */
export function labelIn(guidance: Guidance, line: string): LabelledLine | undefined {
  const colon = line.indexOf(':')
  if (colon < 0 || colon > 100) return undefined
  const written = line.slice(0, colon)
  const labelAt = BEFORE_LABEL.exec(written)?.[0].length ?? 0
  const label = written.slice(labelAt).replace(/[\s*]+$/, '')
  const folded = foldLabel(label)
  const isKnown = meaningOf(guidance, folded) !== undefined
  const rest = line.slice(colon + 1)
  const isLabel = /^(?:[\s*]|$)/.test(rest) && label.split(/\s+/).length <= MOST_WORDS
  if (!folded || !(isKnown || isLabel)) return undefined
  const textAt = colon + 1 + (BEFORE_TEXT.exec(rest)?.[0].length ?? 0)
  return { label, folded, labelAt, textAt, isKnown }
}

/** An entry with its first line. */
interface LineEntry extends Entry {
  line: Span
}

const LINE = /([^\r\n]*)(\r\n?|\n)?/y

/**
 * Reads `Felt: værdi` on lines as people write it in a mail. A heading that names a type begins a new record, and so
 * does a block of lines, after a blank one, that has a label again. A line without a label goes on with the text or
 * list before it; any other line is no part of a record, and is reported only when it may hold a personal number.
 *
 * @returns the number of records read
 */
export function readLines(
  text: string,
  body: Span,
  options: ReadOptions,
  receiver: Receiver,
): number {
  const { guidance } = options
  const { personalNumber, personalNumberCode } = guidance
  let count = 0
  let heading: RegistrationType | undefined
  let opening: Span | undefined
  let record: LineEntry[] = []
  let block: LineEntry[] = []
  let labels = new Set<string>()
  /** The label by which the record at hand was told from the one before, if it was a single one. */
  let parting: string | undefined
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const quote = (value: string, { start }: Span) =>
    (text[start - 1] === ':' ? ' ' : '') + value.replace(/\s*[\r\n]+\s*/g, ' ')

  for (let start = body.start; start < body.end;) {
    LINE.lastIndex = start
    const [whole = '', written = ''] = LINE.exec(text) ?? []
    const line = { start, end: start + written.trimEnd().length }
    if (line.start >= line.end) endBlock()
    else readLine(text.slice(start, line.end), line)
    start += whole.length
  }
  endRecord()
  return count

  function readLine(written: string, line: Span): void {
    const found = labelIn(guidance, written)
    const hasText = found !== undefined && found.textAt < written.length
    const named = hasText ? undefined : typeNamed(guidance, written)
    if (named) {
      endRecord()
      heading = named
      opening = line
    } else if (found && (found.isKnown || hasText)) {
      const { label, folded, labelAt, textAt } = found
      const keyAt = line.start + labelAt
      block.push({
        label,
        folded,
        key: { start: keyAt, end: keyAt + label.length },
        text: written.slice(textAt),
        at: { start: line.start + textAt, end: line.end },
        line,
      })
    } else if (!goesOn(written, line) && personalNumber.test(written)) {
      // It lies in the record at hand, or in the one before it.
      const number = record.length + block.length > 0 ? count : Math.max(0, count - 1)
      receiver.fault({ code: personalNumberCode, path: '', record: number, span: line })
    }
  }

  /** Whether a line goes on with the text before it; if so, it is added to that. */
  function goesOn(written: string, line: Span): boolean {
    const last = block.at(-1)
    const { field, area } = meaningOf(guidance, last?.folded ?? '') ?? {}
    const isText =
      area ?? (field ? field.type === 'array' || field.kind?.name === guidance.freeText : true)
    if (!last || !isText) return false
    if (!last.text) last.at.start = line.start + written.length - written.trimStart().length
    last.at.end = line.end
    last.text = text.slice(last.at.start, last.at.end)
    return true
  }

  function endBlock(): void {
    const again = new Set(block.map(({ folded }) => folded).filter((folded) => labels.has(folded)))
    if (again.size > 0) tell(again.size > 1 ? undefined : [...again][0])
    for (const entry of block) {
      record.push(entry)
      labels.add(entry.folded)
    }
    block = []
  }

  function endRecord(): void {
    endBlock()
    tell()
    opening = undefined
  }

  function tell(next?: string): void {
    const [first] = record
    if (!first) return
    const flat = {
      entries: record,
      opening: opening ?? first.line,
      heading,
      quote,
      newline,
      needed: [parting, next],
    }
    emitRecord(flat, options, count++, receiver)
    parting = next
    record = []
    labels = new Set()
    opening = undefined
  }
}
