/** The fence that sets code apart in a mail or a chat; its end need not be there. */
export const FENCE = '```'

/** Where a fence begins, if one does before any draft, which begins with a bracket; -1 for none. */
export function fenceIn(text: string): number {
  if (text.startsWith('{')) return -1
  const bracket = text.search(/[{[]/)
  return text.slice(0, bracket < 0 ? text.length : bracket).indexOf(FENCE)
}
