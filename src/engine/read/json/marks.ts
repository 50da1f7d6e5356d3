import { withoutMarks } from '../../text/json-behind-marks'
import { readMarked } from './read-marked'

/** What reads JSON behind the marks of quotations, lists and code. A page can load it after the rest. */
export const marks = { withoutMarks, readMarked }

export type Marks = typeof marks
