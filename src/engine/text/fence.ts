/** A Markdown code fence, as in mail or chat. The closing fence may be missing. */
export const FENCE = '```'

/** Offset of a fence before the first bracket, where a draft would begin; -1 for none. */
export function fenceIn(text: string): number {
  if (text.startsWith('{')) return -1
  const bracket = text.search(/[{[]/)
  return text.slice(0, bracket < 0 ? text.length : bracket).indexOf(FENCE)
}
