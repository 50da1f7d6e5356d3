/**
 * End offset of a string in valid JSON: after the first quotation mark that is not escaped.
 *
 * @param start offset of its opening quotation mark
 */
export function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start + 1)
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end < 0 ? json.length : end + 1
}

/** An odd number of backslashes before a character escapes it. */
function isEscaped(json: string, at: number): boolean {
  let first = at
  while (json[first - 1] === '\\') first--
  return (at - first) % 2 === 1
}
