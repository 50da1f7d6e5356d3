/** Joins sentences, without a final full stop: the caller adds it. */
export const joinSentences = (words: readonly string[]): string =>
  words
    .map((one) => one.replace(/\.$/, ''))
    .filter(Boolean)
    .join('. ')
