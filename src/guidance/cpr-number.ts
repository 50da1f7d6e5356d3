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

/** Written out, because engines then skip ahead six characters at a time; `{6}` is five times slower. */
const SIX_DIGITS = /[0-9][0-9][0-9][0-9][0-9][0-9]/

/**
 * A quick look at a text before it is read as JSON: false when nothing in it can be a CPR number, because no six
 * digits stand in a row and no backslash hides any.
 */
export function mayHoldCpr(json: string): boolean {
  return json.includes('\\') || SIX_DIGITS.test(json)
}
