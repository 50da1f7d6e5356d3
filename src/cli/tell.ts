import { shownText } from './shown-text'

/**
 * Says something on standard error, on one line: what went wrong, or what there is to say beside the answer. Names and
 * values of others may stand in it as they are; here they are shown harmlessly.
 */
export function tell(sentence: string): void {
  process.stderr.write(asLine(sentence))
}

/** The same as it is written, for those who must write it at once. */
export const asLine = (sentence: string): string => `modtagelse: ${shownText(sentence)}\n`
