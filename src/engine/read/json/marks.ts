import { withoutMarks } from '../../text/json-behind-marks'
import { foreignBlanksIn } from './foreign-blanks-in'
import { hasOtherEnds, recordsIn } from './other-line-ends'
import { readMarked } from './read-marked'

/**
 * What reads JSON behind the marks of quotations, lists and code and with other line ends, and tells of blanks that JSON does
 * not know. A page can load it after the rest.
 */
export interface Marks {
  withoutMarks: typeof withoutMarks
  readMarked: typeof readMarked
  foreignBlanksIn: typeof foreignBlanksIn
  hasOtherEnds: typeof hasOtherEnds
  recordsIn: typeof recordsIn
}

export const marks: Marks = { withoutMarks, readMarked, foreignBlanksIn, hasOtherEnds, recordsIn }
