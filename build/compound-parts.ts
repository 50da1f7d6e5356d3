/** Danish writes its compounds in one word, and stemming cuts only their endings. */
const WORD = /\p{L}+/gu
const SHORTEST_PART = 5
const SHORTEST_BEGINNING = 3

/**
 * Finds the words that other words end in, so that "behandling" also finds "sagsbehandling". Only words that are used
 * by themselves somewhere in the texts count as parts: a made-up ending never does.
 * @param texts all texts there are
 * @returns the parts that the compounds of one text end in, each once, in order of the alphabet
 */
export function compoundParts(texts: readonly string[]): (text: string) => string[] {
  const known = new Set(texts.flatMap(wordsOf).filter(({ length }) => length >= SHORTEST_PART))
  return (text) => {
    const own = new Set(wordsOf(text))
    return [...new Set([...own].flatMap((word) => endings(word).filter((end) => known.has(end))))]
      .filter((part) => !own.has(part))
      .sort()
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

const endings = (word: string): string[] =>
  Array.from(
    { length: Math.max(0, word.length - SHORTEST_PART - SHORTEST_BEGINNING + 1) },
    (_, i) => word.slice(i + SHORTEST_BEGINNING),
  )
