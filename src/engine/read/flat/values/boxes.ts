import type { Span } from '../../../model/record'

/** A box with a mark in it, and a mark alone. */
const TICKED = String.raw`[☑☒✓✔✅🗹🗷⊠]|\[[ \t]*[xX✓✔][ \t]*\]|\([ \t]*[xX][ \t]*\)`
/** An empty box. */
const EMPTY = String.raw`[☐□◻▢❏❑⬜🞎]|\[[ \t_]*\]|\([ \t_]*\)`

const BOX = new RegExp(`(${TICKED})|(?:${EMPTY})`, 'gu')

/** Fast path: most texts have no sign that a box is written with. */
const MAY_BE_BOX = /[[(\u2190-\u2bff\u{1f000}-\u{1ffff}]/u

export interface Box extends Span {
  isTicked: boolean
}

/** The tick boxes of a text, in its order: ☒ ☑ ✓ ☐ [x] [ ]. */
export function boxesIn(text: string): Box[] {
  const boxes: Box[] = []
  if (!MAY_BE_BOX.test(text)) return boxes
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

/**
 * What is chosen of a list of boxes: the only ticked one, whatever stands at the others.
 *
 * @param read reads what stands at a box; undefined when that is no choice
 * @returns null when no box is ticked and a choice stands at one of them; undefined when the text is no such list, or when
 *   several boxes are ticked
 */
export function chosenOf<Choice extends string | number | boolean | object>(
  text: string,
  read: (written: string) => Choice | undefined,
): Choice | null | undefined {
  const boxed = boxedTexts(text)
  if (!boxed) return undefined
  const written = ({ start, end }: Span) => text.slice(start, end)
  const [first, ...others] = boxed.filter(({ isTicked }) => isTicked)
  if (others.length > 0) return undefined
  if (first) return read(written(first))
  return boxed.some((one) => read(written(one)) !== undefined) ? null : undefined
}

function trimmed(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to)
  const start = from + (/^[\s>,;|/*•·–-]*/.exec(piece)?.[0].length ?? 0)
  const end = from + piece.replace(/(?<![\s>,;|/*•·–-])[\s>,;|/*•·–-]+$/, '').length
  return { start: Math.min(start, to), end: Math.max(Math.min(start, to), end) }
}
