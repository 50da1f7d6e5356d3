/** "a, b eller c". */
export const oneOf = (items: readonly string[]): string => listed(items, 'eller')

/** "a, b og c". */
export const allOf = (items: readonly string[]): string => listed(items, 'og')

/** Same result as `Intl.ListFormat`, whose construction takes longer than checking a draft. */
function listed(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${word} ${last}` : last
}
