/**
 * A text with the digits of every hit of a pattern hidden, so that no message repeats a personal number.
 *
 * @param number matches a text that holds such a number
 */
export function masked(text: string, number: RegExp): string {
  let hidden = text
  // One at a time: two numbers side by side share the character between them.
  while (number.test(hidden)) {
    hidden = hidden.replace(number, (hit) => hit.replace(/[0-9]/g, '*'))
  }
  return hidden
}
