import { checkClean, checkText, type Options } from '../engine'
import { typeOfCleanValue } from '../recognise/values'
import { checkedOptions, demandText } from './checked-options'
import type { Report } from './report'
import { parts, resolved } from './whole-guidance'

/**
 * Checks draft registrations in a text. Same result as `validateText` in text.ts, but a text that is one clean registration
 * in JSON is recognised.
 *
 * @throws TypeError for a text that is no string, and for an option that is not known or of the wrong kind
 */
export function validateText(text: string, options: Options = {}): Report {
  demandText(text)
  const all = resolved(checkedOptions(options))
  return (checkClean(text, all, typeOfCleanValue) ?? checkText(text, all, false, parts)) as Report
}
