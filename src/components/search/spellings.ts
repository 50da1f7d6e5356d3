/** How the letters that only Danish has are spelled where a keyboard or a system lacks them. */
const pairs = [
  ['oe', 'ø'],
  ['ae', 'æ'],
  ['aa', 'å'],
] as const

/**
 * The ways in which a query may be spelled, the reader's own first: "loenseddel" is also "lønseddel", and "forløb" is
 * also "forloeb", as addresses and field names write it.
 * @returns one to three spellings in small letters, each once
 */
export function spellings(query: string): string[] {
  const own = query.normalize('NFC').toLowerCase()
  const danish = pairs.reduce((text, [ascii, letter]) => text.replaceAll(ascii, letter), own)
  const plain = pairs.reduce((text, [ascii, letter]) => text.replaceAll(letter, ascii), own)
  return [...new Set([own, danish, plain])]
}
