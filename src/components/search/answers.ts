/** So much of a word must be there: its ending may be another, "lønseddel" is answered by "lønsedler". */
const SHARE = 0.6
const FEWEST_LETTERS = 3

/**
 * Whether a text answers a query. A word that stands nowhere is cut by the index, letter by letter, until something
 * begins like it: "åbningstid" would find "åben". Better to say that nothing was found.
 * @param text all the text of a result, with its name and keywords
 * @returns true when each word of the query begins as some word of the text does
 */
export function answers(text: string, query: string): boolean {
  const lowered = text.toLowerCase()
  return wordsOf(query).every((word) => {
    const beginning = word.slice(0, Math.max(FEWEST_LETTERS, Math.ceil(word.length * SHARE)))
    return new RegExp(`(?<![\\p{L}\\p{N}])${beginning}`, 'u').test(lowered)
  })
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
