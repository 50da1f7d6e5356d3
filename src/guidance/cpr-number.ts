import { cprPattern } from '../schemas'

/** Matches a text that holds a possible CPR number. Drawn from the schemas, where the pattern stands. */
export { cprPattern }

/**
 * Whether a text holds what may be a CPR number: with or without a hyphen or a space, also with 60 added to the day.
 * A possible hit is a hit, because modulus 11 has proved nothing since 2007. (kilde 2.3.6)
 */
export function holdsCpr(text: string): boolean {
  return text.length >= 10 && cprPattern.test(text)
}

/**
 * Six digits and what can follow them in a CPR number: four digits more, or what parts the two. Written out, because
 * engines then skip ahead some characters at a time; `{6}` is five times slower. A quotation mark may be that of a cell
 * which goes on behind it.
 */
const SIX_DIGITS =
  /[0-9][0-9][0-9][0-9][0-9][0-9](?:[0-9][0-9][0-9][0-9]|[- \u0080-\uFFFF]|[0-9]{0,3}"[- 0-9\u0080-\uFFFF])/

/**
 * A quick look at a text before it is read as JSON: false when nothing in it can be a CPR number, because nowhere six
 * digits stand before what may be the other four, and no escape hides any.
 */
export function mayHoldCpr(json: string): boolean {
  return json.includes('\\u') || SIX_DIGITS.test(json)
}
