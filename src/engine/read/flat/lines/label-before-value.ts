import type { Guidance } from '../../../model/guidance'
import { foldLabel } from '../labels'
import { asksFor } from './asks-for'
import type { LabelledText } from './label-in-line'
import { bulletsBefore, numberBefore } from './marks'

/** Labels have few words. */
const MAX_WORDS = 8

/**
 * A known label and nothing but a blank before its value, as in "Match 4" and "Godkendt d. 3-11-2008". That counts where no
 * text could be meant: the label asks for a date, a number, yes or no, or a value of a list, and just that follows.
 */
export function labelBeforeValue(guidance: Guidance, line: string): LabelledText | undefined {
  if (line.length > 200 || line.includes(':')) return undefined
  const bullets = bulletsBefore(line)
  const labelAt = bullets + numberBefore(line.slice(bullets))
  const blanks = [...line.slice(labelAt).matchAll(/(?<=\S)\s+(?=\S)/g)].slice(0, MAX_WORDS)
  for (const { 0: blank, index } of blanks.reverse()) {
    const label = line.slice(labelAt, labelAt + index)
    const folded = foldLabel(label)
    const textAt = labelAt + index + blank.length
    if (folded === '' || !asksFor(guidance, folded, line.slice(textAt))) continue
    const labelEnd = labelAt + index
    return { label, folded, labelAt, labelEnd, textAt, textEnd: line.length, isKnown: true }
  }
  return undefined
}
