/** Values and names in Danish sentences. */

const TYPES: Readonly<Record<string, string>> = {
  string: 'en tekst',
  boolean: 'true eller false',
  integer: 'et helt tal',
  number: 'et tal',
  object: 'et objekt',
  array: 'en liste',
  null: 'null',
}

/** "en tekst eller null". */
export const typesInWords = (types: readonly string[]): string =>
  types.map((type) => TYPES[type] ?? type).join(' eller ')

/** A value as it is written in JSON, cut short when it is long. */
export function valueInWords(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  Æ: 'Ae',
  Ø: 'Oe',
  Å: 'Aa',
}

/** A text as a part of an id: ASCII letters, digits and single hyphens. */
export const asIdPart = (text: string): string =>
  text
    .replace(/[æøåÆØÅ]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
