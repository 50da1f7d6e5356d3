/**
 * Characters that steer a terminal or are not seen, which JSON need not escape. `JSON.stringify` escapes the other control
 * characters, and leaves line breaks between values alone.
 */
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--[\n\u200C\u200D]]/gv

/**
 * A value as JSON that can be shown on a terminal: it reads as the same value.
 *
 * @param space blanks for each level; none for one line
 */
export const jsonText = (value: unknown, space = 0): string =>
  JSON.stringify(value, null, space).replace(UNSEEN, escaped)

const escaped = (character: string) =>
  Array.from({ length: character.length }, (_, index) => {
    const code = character.charCodeAt(index).toString(16)
    return `\\u${code.padStart(4, '0')}`
  }).join('')

const SPACE = 2

/**
 * An object as JSON over several lines, in parts.
 *
 * @param frame the object; lists that are to be written item by item are empty in it
 * @param lists the items of those, by the name of the list, wherever it stands in the object
 */
export function* jsonInParts(
  frame: object,
  lists: Readonly<Record<string, Iterable<unknown>>>,
): Generator<string> {
  const names = Object.keys(lists).join('|')
  // Inside a text a quotation mark has a backslash before it, so this is found where the list stands and nowhere else.
  const empty = new RegExp(`^( *)"(${names})": \\[\\]`, 'gm')
  const text = jsonText(frame, SPACE)
  let done = 0
  for (const { 0: whole, 1: indent = '', 2: name = '', index } of text.matchAll(empty)) {
    yield `${text.slice(done, index)}${indent}"${name}": `
    yield* listInParts(partsOf(lists[name] ?? []), indent)
    done = index + whole.length
  }
  yield text.slice(done)
}

/** Each item as one part. */
function* partsOf(items: Iterable<unknown>): Generator<string[]> {
  for (const item of items) yield [jsonText(item, SPACE)]
}

/**
 * A list as JSON over several lines, in parts.
 *
 * @param items each as JSON over several lines, in parts
 * @param indent of the line in which the list begins
 */
export function* listInParts(items: Iterable<Iterable<string>>, indent = ''): Generator<string> {
  const inner = `\n${indent}${' '.repeat(SPACE)}`
  let before = '['
  for (const parts of items) {
    yield before + inner
    for (const part of parts) yield part.replaceAll('\n', inner)
    before = ','
  }
  yield before === '[' ? '[]' : `\n${indent}]`
}
