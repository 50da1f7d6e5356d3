/**
 * A pattern that asks for kinds of characters, such as \p{L}, made when it is first asked for. A literal of that kind costs
 * time where a file is only read: all of Unicode is looked through for it, also where the pattern is never used.
 *
 * @param flags with `g` or `y`, whoever has it search sets `lastIndex` first: it is the same pattern each time
 */
export function unicodePattern(source: string, flags = 'u'): () => RegExp {
  let made: RegExp | undefined
  return () => (made ??= new RegExp(source, flags))
}
