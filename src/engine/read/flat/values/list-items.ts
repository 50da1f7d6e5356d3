import type { Span } from '../../../model/record'
import { boxedTexts, boxesIn } from './boxes'
import { codeNamed } from './code-value'

/** An x before each item is no part of it; before some of them, it ticks those. */
const X = /^[xX]\s+(?=\S)/

/** A bullet, a letter or a number before an item of a list. */
const MARK =
  /^[\s>*•·●○▪■□◦‣⁃–—+-]*(?:(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[a-z][.)]|o)(?=\s)\s*)?/

/**
 * The spans of the items of a list: between commas, semicolons, vertical bars and line breaks, without bullets and
 * numbers before them. Of a list of boxes, the ticked items.
 *
 * @param values the code list of the items; then "a og b" and "a/b" are two items where both are on it
 */
export function itemsOf(text: string, values?: readonly unknown[]): Span[] {
  // Some programs write an empty box as the bullet of a list.
  const hasBoxes = values !== undefined || boxesIn(text).some(({ isTicked }) => isTicked)
  const pieces = piecesOf(text, hasBoxes)
  if (!values) return pieces
  const hasX = ({ start, end }: Span) => X.test(text.slice(start, end))
  const items = pieces.every(hasX) ? pieces.map((piece) => behind(text, piece, X)) : pieces
  return items.flatMap((piece) => partsOf(text, behind(text, piece, JOINT_BEFORE), values))
}

/** A span without what a pattern finds at its beginning. */
const behind = (text: string, { start, end }: Span, before: RegExp): Span => ({
  start: start + (before.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
})

/** @param hasBoxes what looks like a box to tick is one, and no bullet */
function piecesOf(text: string, hasBoxes: boolean): Span[] {
  const items: Span[] = []
  for (const { 0: piece, index } of text.matchAll(/[^,;|\r\n\v\f\u0085\u2028\u2029]+/g)) {
    if (hasBoxes && boxesIn(piece).length > 0) {
      const boxed = boxedTexts(piece)
      for (const { start, end, isTicked } of boxed ?? []) {
        if (isTicked && start < end) items.push({ start: index + start, end: index + end })
      }
      if (boxed) continue
    }
    const start = index + (MARK.exec(piece)?.[0].length ?? 0)
    const end = index + piece.trimEnd().length
    if (start < end) items.push({ start, end })
  }
  return items
}

/** "a, b, og c". */
const JOINT_BEFORE = /^(?:og|samt|and)\s+(?=\S)/i

const JOINT = /(?<!\s)\s+(?:og|samt|and)\s+|(?:(?<!\s)\s+)?[/&+]\s*/gi

/** An item that is no value itself may be several, each on the list: "helbred og økonomi og netværk". */
function partsOf(text: string, whole: Span, values: readonly unknown[]): Span[] {
  const written = text.slice(whole.start, whole.end)
  if (codeNamed(written, values) !== undefined) return [whole]
  const joints = [...written.matchAll(JOINT)].slice(0, 12)
  const ends = [...joints.map(({ index }) => index), written.length]
  const starts = [0, ...joints.map(({ 0: joint, index }) => index + joint.length)]
  const parts: Span[] = []
  for (let from = 0; from < starts.length;) {
    // The longest first: the names of some values have such a word in them.
    let to = ends.length - 1
    const spanTo = (end: number) => ({ start: starts[from] ?? 0, end: ends[end] ?? 0 })
    const isValue = ({ start, end }: Span) => codeNamed(written.slice(start, end), values)
    while (to >= from && isValue(spanTo(to)) === undefined) to--
    if (to < from) return [whole]
    const { start, end } = spanTo(to)
    parts.push({ start: whole.start + start, end: whole.start + end })
    from = to + 1
  }
  return parts
}
