import { cprPattern } from '../../schemas'

/**
 * Whether a text holds what may be a CPR number: with or without a hyphen or a space, also with 60 added to the day.
 * A possible hit is a hit, because modulus 11 has proved nothing since 2007. (kilde 2.3.6)
 */
export function holdsCpr(text: string): boolean {
  return text.length >= 10 && cprPattern.test(text)
}

const EVERY = new RegExp(cprPattern, 'gu')

/** The text with the digits of every possible CPR number hidden, so that no message repeats one. */
export function maskCpr(text: string): string {
  if (!holdsCpr(text)) return text
  let masked = ''
  let done = 0
  EVERY.lastIndex = 0
  for (let hit = EVERY.exec(text); hit; hit = EVERY.exec(text)) {
    const end = EVERY.lastIndex
    masked +=
      text.slice(done, hit.index) +
      text.slice(Math.max(done, hit.index), end).replace(/[0-9]/g, '*')
    done = end
    // Two numbers side by side share the character between them.
    if (!/[0-9]$/.test(hit[0])) EVERY.lastIndex = end - 1
  }
  return masked + text.slice(done)
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
