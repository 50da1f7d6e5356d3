import { checkText, type Options } from '../engine'
import { checkedOptions, demandText } from './checked-options'
import type { Report } from './report'
import { parts, resolved } from './whole-guidance'

/**
 * The door for who checks texts and nothing else: the part of index.ts that is ready soonest, because published schemas,
 * the list of codes and what counts deadlines are not loaded with it.
 */
export { types } from '../schemas'
export { absoluteAddress } from '../schemas/absolute-address'
export { siteAddress } from '../schemas/site-address'
export {
  applyFixes,
  groundsInWords,
  isRealDate as isDate,
  todayInDenmark,
  version,
} from '../engine'
export type { Finding, Format, Options, Profile, RecordSummary, Severity } from '../engine'
export { linesInWords } from '../guidance/words/lines-in-words'
export { checkedAgainst, notChecked, passedOverInWords } from '../guidance/words/verdict'
export type { Report }

/**
 * Checks draft registrations in a text. Those that belong together, in a forløb or by their borgerReference, are checked
 * as the course of a case too.
 *
 * @param text one registration or several: JSON, one JSON record a line, a table with a header (CSV), or `Felt: værdi` on
 *   lines
 * @returns what was read and what was found, with places in the text. Never throws on any text.
 * @throws TypeError for a text that is no string, and for an option that is not known or of the wrong kind
 */
export function validateText(text: string, options: Options = {}): Report {
  demandText(text)
  return checkText(text, resolved(checkedOptions(options)), false, parts) as Report
}
