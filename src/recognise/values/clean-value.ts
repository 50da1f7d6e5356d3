import { digitRun, typeNames, typeOfClean, written } from 'modtagelse:clean-values'

/**
 * The name of the type of a record in which the engine finds nothing, of any severity, in either profile; the course of
 * those that hold others has not been looked at.
 *
 * @param value the record, as JSON.parse reads it
 * @param text what it was read from: valid JSON, blanks around it allowed
 * @param asOf the day everything is measured at, YYYY-MM-DD
 * @returns undefined where that is not sure
 */
export function typeOfCleanValue(value: unknown, text: string, asOf: string): string | undefined {
  // Behind a number any character may hide.
  if (text.includes('\\u')) return undefined
  const type = typeOfClean(value, numberOf(asOf), digitRun.test(text))
  if (type < 0 || !isAllOf(text)) return undefined
  return typeNames[type]
}

let lastDay = ''
let lastNumber = 0

/** YYYY-MM-DD as YYYYMMDD. One call after the other is measured at one day. */
function numberOf(day: string): number {
  if (day !== lastDay) {
    lastDay = day
    lastNumber = Number(day.replaceAll('-', ''))
  }
  return lastNumber
}

/**
 * Whether what was looked at is all there is in a text, with no name twice. A text as long as what was read of it has no room
 * for more. In others each name has a colon; one in a text makes the text doubtful.
 */
function isAllOf(text: string): boolean {
  if (text.length === written.length) return true
  let colons = 0
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) colons++
  return colons === written.names
}
