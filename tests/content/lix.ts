/** Words of more than six letters are long. */
const LONG = 6

const WORD = /[\p{L}\p{N}]+(?:['’.,/-][\p{L}\p{N}]+)*/gu

/** A full stop ends a sentence when the next begins like one: "1. oktober" and "10.000 kr. pr. person" go on. */
const END = /[.!?](?=\s+["“”(]?[\p{Lu}]|["”)]?$)|:(?=\s|$)/gu

/**
 * How hard a text is to read, by Björnsson's LIX: words a sentence, and long words in a hundred.
 * @param blocks paragraphs and items of lists; each ends a sentence, and a colon does too
 */
export function lix(blocks: readonly string[]): number {
  const words = blocks.flatMap((block) => block.match(WORD) ?? [])
  const sentences = blocks.flatMap((block) =>
    block.split(END).filter((sentence) => /\p{L}/u.test(sentence)),
  )
  if (words.length === 0) return 0
  const long = words.filter((word) => [...word].length > LONG)
  return words.length / sentences.length + (100 * long.length) / words.length
}
