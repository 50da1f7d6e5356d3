import type { Field } from '../../../../schemas/field'
import { readWrittenDate } from '../../../calendar/written-date'
import { asMeant } from '../../../text/hidden-character'
import { readCode } from './code-value'
import { readTruth } from './truth'
import { readWholeNumber } from './whole-number'

/** A longer text is no number, code or date. */
const MAX_LENGTH = 300

/**
 * Converts a plain text to the type of a field, as a colleague would read it; returns the text itself when it does not
 * fit.
 *
 * @returns undefined when the text says that nothing is chosen: boxes of which none is ticked
 */
export function readPlain(text: string, field: Field): string | number | boolean | undefined {
  const { type, kind, values, title } = field
  if (text.length > MAX_LENGTH) return text
  if (type === 'boolean') return orNothing(readTruth(asMeant(text)), text)
  if (type === 'integer') return orNothing(readWholeNumber(asMeant(text), title), text)
  if (values) return values.includes(text) ? text : orNothing(readCode(text, values), text)
  if (kind?.isDate) return readWrittenDate(asMeant(text))?.date ?? text
  return text
}

/** null stands for nothing chosen, undefined for a text that could not be read. */
const orNothing = <Value>(read: Value | null | undefined, text: string) =>
  read === null ? undefined : (read ?? text)
