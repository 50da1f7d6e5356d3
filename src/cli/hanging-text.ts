import { Help } from 'commander'

/**
 * A text whose lines after the first stand under each other, broken at words to the width of the terminal. Elsewhere a
 * text is left in one line, so that what searches and compares can count on it.
 *
 * @param indent columns before the text
 */
export function hangingText(text: string, indent: number): string {
  const { isTTY, columns } = process.stdout
  if (!isTTY || !columns) return text
  return new Help().boxWrap(text, columns - indent).replaceAll('\n', `\n${' '.repeat(indent)}`)
}
