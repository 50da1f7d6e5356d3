import type { Span } from '../model/record'
import { withoutMarks } from './json-behind-marks'
import { writtenLines } from './written-lines'

export { MAX_LINES } from './written-lines'

/** The first non-blank lines, from which the format is detected; JSON without the marks that stand before it. */
export const firstLines = (text: string, span: Span): string[] =>
  writtenLines(text, span).map(withoutMarks)
