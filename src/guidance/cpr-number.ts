import { cprPattern } from '../schemas'

/** Matches a text with a possible CPR number. The pattern is defined in the schemas. */
export { cprPattern }

/**
 * Whether a text holds a possible CPR number: with or without a hyphen or a space, also with 60 added to the day. The check
 * digit is ignored, because numbers since 2007 need not satisfy modulus 11. (kilde 2.3.6)
 */
export function holdsCpr(text: string): boolean {
  return text.length >= 10 && cprPattern.test(text)
}

/**
 * Six digits and what can follow them in a CPR number: four more digits, or a separator. Written out, because regular
 * expression engines then skip several characters at a time; `{6}` is five times slower. The quotation mark may be an
 * escaped one inside a quoted table cell.
 */
const SIX_DIGITS =
  /[0-9][0-9][0-9][0-9][0-9][0-9](?:[0-9][0-9][0-9][0-9]|[- \u0080-\uFFFF]|[0-9]{0,3}"[- 0-9\u0080-\uFFFF])/

/**
 * A quick test of a text before it is parsed: false when it cannot hold a CPR number, because no six digits are followed
 * by what may be the other four, and no escape can hide digits.
 */
export function mayHoldCpr(json: string): boolean {
  return json.includes('\\u') || SIX_DIGITS.test(json)
}
