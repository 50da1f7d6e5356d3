/**
 * Says that something stands in a document beside its text and is not read: "2 kommentarer er ikke læst med."
 *
 * @param one what a single one is called
 * @param many what several are called
 * @returns the sentence, or none when there is nothing of the kind
 */
export function leftOut(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many} er ikke læst med.`]
}

/** What is said of the notes that people hang on cells. */
export const notesOfCells = (count: number): string[] =>
  leftOut(count, 'note ved cellerne', 'noter ved cellerne')

/** What is said where changes are tracked. */
export const DELETED_LEFT_OUT = 'Slettet tekst, der står overstreget, er ikke læst med.'
