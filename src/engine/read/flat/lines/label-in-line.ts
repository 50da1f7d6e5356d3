import type { Guidance } from '../../../model/guidance'
import { foldCell, foldLabel, isSureLabel, meaningOf } from '../labels'
import { asksFor } from './asks-for'
import type { PlacesOnLine } from './entry-on-line'
import { bulletsBefore, numberBefore } from './marks'

/** An unknown label with more words is taken as a sentence that has a colon in it. */
const MAX_WORDS = 4

/** A label is looked for in so many units from the beginning of a line. */
const MAX_LABEL = 100

/** A label on a line, and the text after it. All offsets are from the beginning of the line. */
export interface LabelledText extends PlacesOnLine {
  labelEnd: number
  /** It is a label of some type. */
  isKnown: boolean
}

/** Emphasis before a text, as in "**Navn:** Astrid", and a line that it is written on. */
const BEFORE_TEXT = /^(?:[\s*]|(?<!_)_(?=\s)|_{2,}(?!_))*/

/** The end of emphasis, when it is the only one, and of a line that a text is written on. */
const AFTER_TEXT = /(?<!\s)(\s*(?<!\*)\*{1,3})$|[^_\s](\s*_{2,})$/

/** Dots on both sides of a text that is written on them. */
const ON_DOTS = /^((?:\.{2,}|…)[\s.…]*)[^\s.…].*?([\s.…]*(?:\.{2,}|…))$/

/** A line for somebody to write on: there is no text yet. */
const BLANK_LINE = /^[\s._…]*$/

/** Parts a label without a colon from its text: a tab, two blanks, a vertical bar, an arrow, an equals sign, dots, or a dash. */
const GAP = /\t\s*|\s*\|\s*|\s*(?:\.{3}|…)[\s.…]*|\s*(?:[-=]>|→)\s*|\s[-–—]\s+|\s{2,}|\s*=\s*/

/** A dash, which sentences have too, and which stands between the name of a type and a remark. */
const DASH = /^\s[-–—]/

/** The next label on the same line stands behind one of these; behind one blank, where a whole value stands before it. */
const NEXT_LABEL = /\t\s*|\s*[|;]\s*|\s{2,}|,\s+|\s/g

/**
 * The labels on a line, each with its text: "Navn: Astrid", "Navn<tab>Astrid", and several beside each other. Without a
 * colon only a label that is known counts.
 *
 * @param isInText the line may go on with a free text: then a known label needs a colon or a tab behind it
 */
export function labelsIn(
  guidance: Guidance,
  line: string,
  isInText: boolean,
): readonly LabelledText[] {
  const first = firstLabel(guidance, line, isInText)
  if (!first) return []
  const labels = [first]
  for (let last = first; ;) {
    const next = nextLabel(guidance, line, last)
    if (!next) break
    labels.push(next)
    last = next
  }
  for (const one of labels) trim(one, line.slice(one.textAt, one.textEnd))
  return labels
}

/** Leaves out what a text is written on, and the emphasis around it. */
function trim(one: LabelledText, text: string): void {
  if (BLANK_LINE.test(text)) {
    one.textEnd = one.textAt
    return
  }
  if (!/[*_.…]$/.test(text)) return
  const dots = text.length < MAX_LABEL ? ON_DOTS.exec(text) : null
  const [, stars = '', underscores = ''] = AFTER_TEXT.exec(text) ?? []
  const emphasis = text.indexOf('*') < text.length - stars.trimStart().length ? '' : stars
  one.textAt += dots?.[1]?.length ?? 0
  one.textEnd -= (dots?.[2] ?? emphasis + underscores).length
}

function firstLabel(guidance: Guidance, line: string, isInText: boolean): LabelledText | undefined {
  const colon = line.indexOf(':')
  const before = bulletsBefore(line)
  const isNear = colon >= 0 && colon <= before + MAX_LABEL
  const found = isNear ? labelBefore(guidance, line, colon, before) : undefined
  return found?.isKnown ? found : (labelBeforeGap(guidance, line, before, isInText) ?? found)
}

/** Labels alone, parted by blanks, stand over columns that nobody can tell from each other: they are no text of a label. */
function isHeader(guidance: Guidance, text: string): boolean {
  if (!/\S\s{2,}\S/.test(text)) return false
  const parts = text.trim().split(/\s{2,}/)
  return parts.filter((part) => isKnown(guidance, part)).length > parts.length / 2
}

/** The known label that ends at a gap. */
function labelBeforeGap(
  guidance: Guidance,
  line: string,
  before: number,
  isInText: boolean,
): LabelledText | undefined {
  const gap = (isInText ? /\t\s*/ : GAP).exec(line.slice(before, before + MAX_LABEL))
  if (!gap || gap.index === 0) return undefined
  const at = [before, before + numberBefore(line.slice(before))].find((from) =>
    isKnown(guidance, line.slice(from, before + gap.index)),
  )
  if (at === undefined) return undefined
  const label = line.slice(at, before + gap.index)
  const textAt = before + gap.index + gap[0].length
  // "Dato - samtalen: 3-11-2008" is no date of ours.
  if (DASH.test(gap[0]) && (!isSureLabel(guidance, label) || /:(?!\d)/.test(line.slice(textAt)))) {
    return undefined
  }
  if (isHeader(guidance, line.slice(textAt))) return undefined
  return {
    label,
    folded: foldLabel(label),
    labelAt: at,
    labelEnd: before + gap.index,
    textAt: textAt + (BEFORE_TEXT.exec(line.slice(textAt))?.[0].length ?? 0),
    textEnd: line.length,
    isKnown: true,
  }
}

const isKnown = (guidance: Guidance, label: string) =>
  meaningOf(guidance, foldCell(label)) !== undefined

/** The label that ends at a colon. */
function labelBefore(
  guidance: Guidance,
  line: string,
  colon: number,
  before: number,
): LabelledText | undefined {
  const rest = line.slice(colon + 1)
  const from = (labelAt: number): LabelledText => {
    const label = line.slice(labelAt, colon).replace(/(?<![\s*])[\s*]+$/, '')
    const folded = foldLabel(label)
    const textAt = colon + 1 + (BEFORE_TEXT.exec(rest)?.[0].length ?? 0)
    const isIt = meaningOf(guidance, folded) !== undefined
    const labelEnd = labelAt + label.length
    return { label, folded, labelAt, labelEnd, textAt, textEnd: line.length, isKnown: isIt }
  }
  const plain = from(before)
  const number = numberBefore(line.slice(before))
  const numbered = number > 0 && before + number < colon ? from(before + number) : undefined
  const found = !plain.isKnown && numbered ? numbered : plain
  const isLabel =
    /^(?:[\s*_]|$)/.test(rest) && found.label.split(/\s+/).length <= MAX_WORDS && found.label !== ''
  return found.folded !== '' && (found.isKnown || isLabel) ? found : undefined
}

/** A known label with a colon further on in the line; the text before it ends there. */
function nextLabel(guidance: Guidance, line: string, last: LabelledText): LabelledText | undefined {
  // Nearly all lines have one label.
  if (!line.includes(':', last.textAt)) return undefined
  NEXT_LABEL.lastIndex = 0
  const text = line.slice(last.textAt)
  for (const { 0: gap, index } of text.matchAll(NEXT_LABEL)) {
    const start = last.textAt + index + gap.length
    const colon = line.indexOf(':', start)
    if (colon < 0) return undefined
    if (colon - start > MAX_LABEL) continue
    if (gap === ' ' && !asksFor(guidance, last.folded, text.slice(0, index))) continue
    const found = labelBefore(guidance, line, colon, start)
    if (!found?.isKnown || (gap.startsWith(',') && isFreeText(guidance, last))) continue
    last.textEnd = last.textAt + index
    return found
  }
  return undefined
}

/** In a free text a comma and a word with a colon may be part of a sentence. */
const isFreeText = (guidance: Guidance, { folded }: LabelledText) => {
  const { field, area } = meaningOf(guidance, folded) ?? {}
  return area !== undefined || field?.kind?.name === guidance.freeText
}
