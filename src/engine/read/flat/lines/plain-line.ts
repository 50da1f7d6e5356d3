import type { Guidance } from '../../../model/guidance'
import { foldLabel, meaningOf } from '../labels'
import type { PlacesOnLine } from './entry-on-line'
import { mayBeginMailHeader } from './mail'
import type { PhysicalLine } from './physical-line'
import { unicodePattern } from '../../../pattern/unicode-pattern'

/** A line that is a known label, a colon and a text, and cannot be read in any other way. */
export interface PlainLine extends PlacesOnLine, PhysicalLine {}

/**
 * Letters, a colon, a blank, and a text without anything that may part cells, tick a box, begin another label or stand for
 * blanks that are to be filled in.
 */
const PLAIN = unicodePattern(
  String.raw`(\p{L}[\p{L} -]{0,40}): ([\p{L}\p{N}+](?:[^\S\t\r\n\v\f\u0085\u2028\u2029](?! )|[\p{L}\p{N}.,+/@'’–-])*)(?:\r\n|\r(?!\n)|\n)`,
  'uy',
)

/** The folded form of a label that is known and begins no mail header; empty for any other text. */
function knownLabel(guidance: Guidance, label: string): string {
  const folded = foldLabel(label)
  const isKnown = folded !== '' && meaningOf(guidance, folded) !== undefined
  return isKnown && !mayBeginMailHeader(label) ? folded : ''
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
  const plain = PLAIN()
  plain.lastIndex = at
  const [whole, label = '', written = ''] = plain.exec(text) ?? []
  if (whole === undefined || at + whole.length > end) return undefined
  const folded = knownLabel(guidance, label)
  if (folded === '') return undefined
  const shown = written.trimEnd()
  const textAt = label.length + 2
  const textEnd = textAt + shown.length
  const line = { start: at, end: at + textEnd, next: at + whole.length }
  return { ...line, label, folded, labelAt: 0, textAt, textEnd }
}
