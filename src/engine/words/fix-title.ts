/** What a change does to a record. */
type How = 'renameKey' | 'replaceValue' | 'remove' | 'insert'

/**
 * What a change does, in a few words, as a part of the title of a fix.
 *
 * @param value the name, or the value from a code list, number or date, that is written
 * @param field title of the field
 */
export function changeTitle(how: How, value: unknown, field: string): string {
  if (how === 'renameKey') return `ret navnet til ${String(value)}`
  if (how === 'replaceValue') return `ret til ${String(value)}`
  return `${how === 'remove' ? 'slet' : 'tilføj'} ${field.toLowerCase()}`
}

/** The title of a fix, made of those of its changes. */
export function fixTitle(changes: readonly string[]): string {
  const all = [...new Set(changes)].join(', ')
  return all.charAt(0).toUpperCase() + all.slice(1)
}
