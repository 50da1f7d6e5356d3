/** So many slips are one word written badly; more are another word. */
const MOST_SLIPS = 2

/** Whether two words differ by no more than a letter or two: one too many, one too few, or another. */
export function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > MOST_SLIPS) return false
  /** Slips between the beginning of one word and each beginning of the other. */
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [at, otherLetter] of [...other].entries()) {
      const changed = (row[at] as number) + Number(letter !== otherLetter)
      next.push(Math.min(changed, (row[at + 1] as number) + 1, (next[at] as number) + 1))
    }
    row = next
  }
  const slips = row.at(-1) ?? 0
  // Of a short word two letters are too much of it.
  return slips <= MOST_SLIPS && slips * 3 < one.length
}
