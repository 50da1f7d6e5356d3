import { unicodePattern } from '../../engine'

/** What people write in the field when there is no exemption. A word more, and it may be one: "ikke fritaget for møder". */
const NONE = new Set([
  '',
  'nej',
  'ingen',
  'ingen fritagelse',
  'intet',
  'ikke',
  'ikke fritaget',
  'er ikke fritaget',
  'borgeren er ikke fritaget',
  'ikke fritaget for registrering',
  'ikke fritaget for tilmelding',
  'ikke relevant',
  'ikke aktuelt',
  'ikke aktuel',
  'ikke oplyst',
  'ved ikke',
  'nej ikke fritaget',
  'nej ingen',
  'nej borgeren er ikke fritaget',
  'n/a',
  'na',
  'i/a',
  'ia',
  'falsk',
  'false',
])

const SIGNS_AT_ENDS = unicodePattern(
  String.raw`^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$`,
  'gu',
)

/**
 * Whether a text in the field Fritagelse is blank or says only that there is no exemption. Case, blanks, signs at the ends
 * and commas are passed over; a dash or a question mark alone says no. (kilde 3.5.11, fortolkning F15)
 */
export function saysNoExemption(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[\s,;]+/g, ' ')
    .replace(SIGNS_AT_ENDS(), '')
  return NONE.has(words)
}
