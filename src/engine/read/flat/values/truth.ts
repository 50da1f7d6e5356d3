import { asMeant } from '../../../text/hidden-character'
import { boxedTexts, boxesIn, chosenOf } from './boxes'

/** How people, a Danish Excel and other programs write true and false. */
const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ...['ja', 'j', 'x', 'sand', 'true', 'yes', '1'].map((word) => [word, true] as const),
  ...['nej', 'n', 'falsk', 'false', 'no', '0'].map((word) => [word, false] as const),
])

/**
 * Reads a truth value: ja, j, x, a ticked box, or the pair "Ja ☒ Nej ☐".
 *
 * @param seen the text as it is seen
 * @returns null when nothing is chosen, as in "Ja ☐ Nej ☐"; undefined for a text that says neither
 */
export function readTruth(seen: string): boolean | null | undefined {
  const word = seen
    .toLowerCase()
    .replace(/^["'“”„»«]+/, '')
    .replace(/(?<!["'“”„»«.!:])["'“”„»«.!:]+$/, '')
  const known = TRUTH.get(word)
  return known ?? (word.length > 40 ? undefined : inBoxes(word))
}

function inBoxes(text: string): boolean | null | undefined {
  const boxes = boxesIn(text)
  const [box, second] = boxes
  if (!box) return pairWithMark(text)
  if (!second && box.end - box.start === text.length) return box.isTicked
  const read = (written: string) => TRUTH.get(written.replace(/[.:]$/, ''))
  const chosen = chosenOf(text, read)
  if (chosen !== null || second) return chosen
  // One box alone: an empty one at "ja" says no; at "nej" it is not said what that means.
  const [only] = boxedTexts(text) ?? []
  return only && read(text.slice(only.start, only.end)) === true ? false : undefined
}

/** "Ja x Nej", "Ja: X Nej:", "x Ja  Nej", "x ja"; of "Ja / Nej" nothing is chosen yet. */
function pairWithMark(text: string): boolean | null | undefined {
  const words = text.split(/[\s:/,_]+/).filter(Boolean)
  const mark = words.indexOf('x')
  const others = words.filter((_, index) => index !== mark).sort()
  const isPair = others.join() === 'ja,nej'
  if (mark < 0) return isPair && /[/:]/.test(text) ? null : undefined
  if (!isPair && others.join() !== 'ja' && others.join() !== 'nej') return undefined
  // A mark in the middle belongs to the word before it.
  return words[mark === 0 ? 1 : mark - 1] === 'ja'
}

/** A longer text is no mark, nor a pair of boxes. */
const MAX_TICK = 24

/**
 * A mark under the name of something, as in a matrix: whether it is ticked.
 *
 * @returns undefined for a text that is no mark
 */
export function readTick(text: string): boolean | undefined {
  if (text.length > MAX_TICK) return undefined
  return readTruth(asMeant(text)) ?? undefined
}
