/**
 * A pattern that asks for kinds of characters, such as \p{L}, made when it is first asked for. A literal of that kind costs
 * time where a file is only read: all of Unicode is looked through for it, also where the pattern is never used.
 *
 * @param flags which one can be remembered by a pattern that is used again: `g` and `y` keep their place in it
 */
export function unicodePattern(source: string, flags = 'u'): () => RegExp {
  let made: RegExp | undefined
  return () => (made ??= new RegExp(source, flags))
}
