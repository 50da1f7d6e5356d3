/**
 * What was done to a file that was to be put right.
 *
 * @param count number of findings fixed; undefined where nothing was to be, or could be, fixed
 */
export function fixedInWords(count: number | undefined): string {
  if (count === undefined) return ''
  return count > 0 ? `${count} fund rettet i filen` : 'intet rettet i filen'
}
