import type { Guidance } from '../../../model/guidance'
import { foldLabel, meaningOf } from '../labels'
import { mayBeginMailHeader } from './mail'

/** A line that is a known label, a colon and a text, and cannot be read in any other way. */
export interface PlainLine {
  label: string
  folded: string
  text: string
  /** Offset of the text in the line. */
  textAt: number
  /** Offsets at which the line ends, and the next one begins. */
  end: number
  next: number
}

/**
 * Letters, a colon, a blank, and a text without anything that may part cells, tick a box, begin another label or stand for
 * blanks that are to be filled in.
 */
const PLAIN =
  /(\p{L}[\p{L} -]{0,40}): ([\p{L}\p{N}+](?:[^\S\t\r\n\v\f\u0085\u2028\u2029](?! )|[\p{L}\p{N}.,+/@'’–-])*)(?:\r\n|\r(?!\n)|\n)/uy

const knownLabels = new WeakMap<Guidance, Map<string, string>>()

/** The folded form of a label that is known and begins no mail header; empty for any other text. */
function knownLabel(guidance: Guidance, label: string): string {
  let known = knownLabels.get(guidance)
  // Kept small: a text may have any number of words before a colon.
  if (!known || known.size > 1000) knownLabels.set(guidance, (known = new Map<string, string>()))
  let folded = known.get(label)
  if (folded === undefined) {
    const own = foldLabel(label)
    const isKnown = own !== '' && meaningOf(guidance, own) !== undefined
    folded = isKnown && !mayBeginMailHeader(label) ? own : ''
    known.set(label, folded)
  }
  return folded
}

/**
 * Reads the line at an offset where it is of the plainest form, which most lines of a long text have: all that is asked of
 * other lines can be skipped.
 */
export function plainLineAt(
  guidance: Guidance,
  text: string,
  at: number,
  end: number,
): PlainLine | undefined {
  PLAIN.lastIndex = at
  const [whole, label = '', written = ''] = PLAIN.exec(text) ?? []
  if (whole === undefined || at + whole.length > end) return undefined
  const folded = knownLabel(guidance, label)
  if (folded === '') return undefined
  const shown = written.trimEnd()
  const textAt = label.length + 2
  return {
    label,
    folded,
    text: shown,
    textAt,
    end: at + textAt + shown.length,
    next: at + whole.length,
  }
}
