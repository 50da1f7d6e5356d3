import { applyFixes as apply, type Edit, type Fixable } from '../engine'
import { demandText } from './checked-options'
import { wrongKind } from './wrong-kind'

/**
 * Applies the fixes of a report to its text. The rest of the text is unchanged.
 *
 * @param report of that text; edits outside the text are ignored. To apply some fixes only, pass only their findings
 * @throws TypeError for a text that is no string, and for anything but a report
 */
export function applyFixes(text: string, report: Fixable): string {
  demandText(text)
  const { findings } = demandObject('report', report)
  for (const finding of demandList('report.findings', findings)) {
    const { fix } = demandObject('a finding of the report', finding)
    if (fix === undefined) continue
    const { edits } = demandObject('a fix of the report', fix)
    for (const edit of demandList('the edits of a fix', edits)) demandEdit(edit)
  }
  return apply(text, report)
}

function demandEdit(edit: unknown): void {
  const { start, end, text } = demandObject('an edit', edit) as Partial<Record<keyof Edit, unknown>>
  if (!isOffset(start)) throw wrongKind('the start of an edit', start, OFFSET)
  if (!isOffset(end) || end < start)
    throw wrongKind('the end of an edit', end, `${OFFSET}, from its start on`)
  if (typeof text !== 'string') throw wrongKind('the text of an edit', text, 'a string')
}

const OFFSET = 'an offset into the text'

const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

function demandObject(name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  throw wrongKind(name, value, 'an object')
}

function demandList(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw wrongKind(name, value, 'a list')
}
