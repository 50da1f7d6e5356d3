/** So much of a word must be there: its ending may be another, "lønseddel" is answered by "lønsedler". */
const SHARE = 0.6
const FEWEST_LETTERS = 3

/** A word of so many letters is soon another: "børn" is no "bør". It is cut only by an ending. */
const SHORT_WORD = 5
const ENDING = /(?<=.{3})(?:ene|en|er|et|es|e|s|t)$/

/** What people leave out inside a word: "CV'et", "a-kasse", "Tlf.nr." */
const INSIDE = /(?<=[\p{L}\p{N}])['’.-](?=[\p{L}\p{N}])/gu

/**
 * Whether a text answers a query. A word that stands nowhere is cut by the index, letter by letter, until something
 * begins like it: "åbningstid" would find "åben". Better to say that nothing was found.
 * @param text all the text of a result, with its name and keywords
 * @returns true when each word of the query begins as some word of the text does
 */
export function answers(text: string, query: string): boolean {
  const lowered = text.toLowerCase()
  const all = `${lowered} ${lowered.replaceAll(INSIDE, '')}`
  return wordsOf(query).every((word) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${beginningOf(word)}`, 'u').test(all),
  )
}

const beginningOf = (word: string): string =>
  word.length <= SHORT_WORD
    ? word.replace(ENDING, '')
    : word.slice(0, Math.max(FEWEST_LETTERS, Math.ceil(word.length * SHARE)))

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
