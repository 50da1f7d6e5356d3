import { isNear } from '../is-near'
import { WrongUse } from '../wrong-use'

/** What a command may ask for, in braces. */
export const PLACEHOLDERS = ['file', 'schema', 'profile', 'asOf'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/**
 * Splits a command into words as a POSIX shell does: at blanks, save between quotation marks and behind a backslash. Nothing
 * else that a shell knows is done: no variables, no pipes, no patterns of file names.
 *
 * @throws WrongUse for a quotation mark that is never closed, a backslash at the end, no words at all, and what is nearly
 * something that can be put in; any other braces are the command's own
 */
export function commandWords(command: string): string[] {
  const words: string[] = []
  // Each part of a word, one at a time: blanks, what is between marks, a character behind a backslash, other characters.
  const parts = /(\s+)|'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])|([^\s'"\\]+)|([^])/g
  let word: string | undefined
  for (const [, blank, single, double, escaped, plain, broken] of command.matchAll(parts)) {
    if (broken !== undefined) {
      const what = broken === '\\' ? 'slutter med \\' : `mangler et afsluttende ${broken}`
      throw new WrongUse(`--command ${what}`)
    }
    if (blank === undefined) {
      // Between double marks a backslash stands for itself, save before what would mean something there.
      word =
        (word ?? '') + (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? plain ?? '')
    } else if (word !== undefined) {
      words.push(word)
      word = undefined
    }
  }
  if (word !== undefined) words.push(word)
  if (words.length === 0) throw new WrongUse('--command er tom')
  for (const [asked, name = ''] of words.join(' ').matchAll(/(?<!\$)\{(\w+)\}/g)) {
    if ((PLACEHOLDERS as readonly string[]).includes(name)) continue
    const [near] = PLACEHOLDERS.filter((known) => isNear(known, name))
    if (near) throw new WrongUse(`--command har ${asked}; mente du {${near}}?`)
  }
  return words
}

/** Whether a command asks for something. */
export const asksFor = (words: readonly string[], name: Placeholder): boolean =>
  words.some((word) => word.includes(`{${name}}`))

/** The words with what they ask for in its place. A word stays one word, whatever is put into it. */
export const filledIn = (
  words: readonly string[],
  values: Readonly<Record<Placeholder, string>>,
): string[] =>
  words.map((word) =>
    word.replace(/\{(\w+)\}/g, (asked, name: string) =>
      Object.hasOwn(values, name) ? values[name as Placeholder] : asked,
    ),
  )
