/**
 * Where a text of sound JSON ends: behind the first quotation mark without a backslash that counts.
 *
 * @param start offset of the mark with which it begins
 */
export function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start + 1)
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end < 0 ? json.length : end + 1
}

/** Of backslashes side by side every second one is itself escaped. */
function isEscaped(json: string, at: number): boolean {
  let first = at
  while (json[first - 1] === '\\') first--
  return (at - first) % 2 === 1
}
