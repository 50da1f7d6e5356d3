import type { RegistrationType } from '../../../schemas/field'
import type { Guidance } from '../../model/guidance'
import type { ReadOptions } from '../../model/options'
import { emitRecord, type Entry } from './flat-record'
import { foldLabel, meaningOf, typeNamed } from './labels'
import type { Receiver, Span } from '../../model/record'

/** An unknown label with more words is taken as a sentence that has a colon in it. */
const MAX_WORDS = 4

/** List marks and emphasis around a label: at the beginning of a line, and before the text. */
const BEFORE_LABEL = /^[\s>*•#-]*/
const BEFORE_TEXT = /^[\s*]*/

/** A label on a line, with the positions of the label and of the text after it. */
export interface LabelledLine {
  label: string
  folded: string
  /** Offsets from the beginning of the line. */
  labelAt: number
  textAt: number
  /** It is a label of some type. */
  isKnown: boolean
}

/** The label at the beginning of a line, if any. */
export function labelIn(guidance: Guidance, line: string): LabelledLine | undefined {
  const colon = line.indexOf(':')
  if (colon < 0 || colon > 100) return undefined
  const written = line.slice(0, colon)
  const labelAt = BEFORE_LABEL.exec(written)?.[0].length ?? 0
  const label = written.slice(labelAt).replace(/[\s*]+$/, '')
  const folded = foldLabel(label)
  const isKnown = meaningOf(guidance, folded) !== undefined
  const rest = line.slice(colon + 1)
  const isLabel = /^(?:[\s*]|$)/.test(rest) && label.split(/\s+/).length <= MAX_WORDS
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
 * Reads lines of `Felt: værdi`, as people write in mails. A new record begins at a heading that names a type, and at a
 * block after a blank line that repeats a label. A line without a label continues the text or list before it; other
 * lines are ignored, but reported when they may hold a personal number.
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
  /** The only repeated label that separates this record from the one before; undefined when there are several. */
  let separator: string | undefined
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
    } else if (!continuesText(written, line) && personalNumber.test(written)) {
      // Report it in the current record, or the one before.
      const number = record.length + block.length > 0 ? count : Math.max(0, count - 1)
      receiver.fault({ code: personalNumberCode, path: '', record: number, span: line })
    }
  }

  /** Adds a line to the text before it, if it continues that. @returns whether it does */
  function continuesText(written: string, line: Span): boolean {
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
    if (again.size > 0) emit(again.size > 1 ? undefined : [...again][0])
    for (const entry of block) {
      record.push(entry)
      labels.add(entry.folded)
    }
    block = []
  }

  function endRecord(): void {
    endBlock()
    emit()
    opening = undefined
  }

  /** @param next the only label that separates this record from the next one */
  function emit(next?: string): void {
    const [first] = record
    if (!first) return
    const flat = {
      entries: record,
      opening: opening ?? first.line,
      heading,
      quote,
      newline,
      needed: [separator, next],
    }
    emitRecord(flat, options, count++, receiver)
    separator = next
    record = []
    labels = new Set()
    opening = undefined
  }
}
