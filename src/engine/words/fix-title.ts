/** What a change does to a record. */
type How = 'renameKey' | 'replaceValue' | 'remove' | 'insert'

/**
 * Describes a change in a few words, for the title of a fix.
 *
 * @param value the new name, or the code-list value, number or date that is written
 * @param field title of the field
 */
export function changeTitle(how: How, value: unknown, field: string): string {
  if (how === 'renameKey') return `ret navnet til ${String(value)}`
  if (how === 'replaceValue') return `ret til ${String(value)}`
  return `${how === 'remove' ? 'slet' : 'tilføj'} ${field.toLowerCase()}`
}

/** Describes the change of a text that is not repeated: hidden characters are taken out of it. */
export const cleanedTitle = (field: string): string =>
  `skriv ${field.toLowerCase()} med almindelige tegn`

/** The title of a fix, made from the titles of its changes. */
export function fixTitle(changes: readonly string[]): string {
  const all = [...new Set(changes)].join(', ')
  return all.charAt(0).toUpperCase() + all.slice(1)
}

/** The title of the fix of blanks that JSON does not know. */
export const foreignBlanksTitle = 'Erstat de fremmede blanktegn med almindelige mellemrum'
