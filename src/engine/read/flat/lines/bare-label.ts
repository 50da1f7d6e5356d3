import type { Guidance } from '../../../model/guidance'
import { foldLabel, isNameOnly, meaningOf } from '../labels'
import { bulletsBefore, numberBefore } from './marks'

/** A label that stands alone on its line; its text follows below. Offsets are from the beginning of the line. */
export interface BareLabel {
  label: string
  folded: string
  labelAt: number
  /** It may as well be a value: the name of a type or an area. */
  isNameOnly: boolean
}

/** The known label that a line is, with or without a colon. */
export function bareLabelIn(guidance: Guidance, line: string): BareLabel | undefined {
  if (line.length > 100) return undefined
  const bullets = bulletsBefore(line)
  for (const labelAt of [bullets, bullets + numberBefore(line.slice(bullets))]) {
    const label = line.slice(labelAt).replace(/(?<![\s:*_|])[\s:*_|]+$/, '')
    const folded = foldLabel(label)
    if (folded !== '' && meaningOf(guidance, folded)) {
      return { label, folded, labelAt, isNameOnly: isNameOnly(guidance, folded) }
    }
  }
  return undefined
}
