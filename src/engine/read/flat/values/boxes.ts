import type { Span } from '../../../model/record'

/** A box with a mark in it, and a mark alone. */
const TICKED = String.raw`[☑☒✓✔✅🗹🗷⊠]|\[[ \t]*[xX✓✔][ \t]*\]|\([ \t]*[xX][ \t]*\)`
/** An empty box. */
const EMPTY = String.raw`[☐□◻▢❏❑⬜🞎]|\[[ \t_]*\]|\([ \t_]*\)`

const BOX = new RegExp(`(${TICKED})|(?:${EMPTY})`, 'gu')

export interface Box extends Span {
  isTicked: boolean
}

/** The tick boxes of a text, in its order: ☒ ☑ ✓ ☐ [x] [ ]. */
export function boxesIn(text: string): Box[] {
  const boxes: Box[] = []
  for (const { 0: mark, 1: ticked, index } of text.matchAll(BOX)) {
    boxes.push({ start: index, end: index + mark.length, isTicked: ticked !== undefined })
  }
  return boxes
}

/** What stands at a box. */
export interface BoxedText extends Span {
  isTicked: boolean
}

const SEPARATORS = /^[\s>,;|/*•·–-]+|(?<![\s>,;|/*•·–-])[\s>,;|/*•·–-]+$/g

/**
 * The texts at the boxes of a text: those behind the boxes when the text begins with one, else those before them.
 *
 * @returns undefined when the text has no boxes, or text that belongs to none
 */
export function boxedTexts(text: string): BoxedText[] | undefined {
  const boxes = boxesIn(text)
  const [first] = boxes
  if (!first) return undefined
  const isBefore = text.slice(0, first.start).replaceAll(SEPARATORS, '') === ''
  const texts = boxes.map(({ isTicked, start, end }, index): BoxedText => {
    const from = isBefore ? end : (boxes[index - 1]?.end ?? 0)
    const to = isBefore ? (boxes[index + 1]?.start ?? text.length) : start
    return { ...trimmed(text, from, to), isTicked }
  })
  const after = isBefore ? '' : text.slice(boxes.at(-1)?.end).replaceAll(SEPARATORS, '')
  return after === '' ? texts : undefined
}

function trimmed(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to)
  const start = from + (/^[\s>,;|/*•·–-]*/.exec(piece)?.[0].length ?? 0)
  const end = from + piece.replace(/(?<![\s>,;|/*•·–-])[\s>,;|/*•·–-]+$/, '').length
  return { start: Math.min(start, to), end: Math.max(Math.min(start, to), end) }
}
