import { Help } from 'commander'

/**
 * Wraps a text to the width of the terminal, with a hanging indent. Off a terminal the text stays on one line, so that
 * tools can search and compare it.
 *
 * @param indent columns before the text
 */
export function hangingText(text: string, indent: number): string {
  const { isTTY, columns } = process.stdout
  if (!isTTY || !columns) return text
  return new Help().boxWrap(text, columns - indent).replaceAll('\n', `\n${' '.repeat(indent)}`)
}
