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

/** A change, as its title needs it. */
interface TitledChange {
  how: How
  path: string
  value: unknown
  title: string
}

/**
 * The title of a fix, made from its changes. A field that is renamed and then found to be superfluous is deleted, and
 * nothing else is said of it.
 */
export function fixTitle(changes: readonly TitledChange[]): string {
  const isGone = ({ path, value }: TitledChange) =>
    changes.some(
      ({ how, path: removed, title }) =>
        how === 'remove' &&
        (removed === path || title === changeTitle(how, undefined, String(value))),
    )
  const told = changes.filter((change) => change.how !== 'renameKey' || !isGone(change))
  const all = [...new Set(told.map(({ title }) => title))].join(', ')
  return all.charAt(0).toUpperCase() + all.slice(1)
}

/** The title of the fix of blanks that JSON does not know. */
export const foreignBlanksTitle = 'Erstat de fremmede blanktegn med almindelige mellemrum'
