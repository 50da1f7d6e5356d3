/**
 * Numbers in words: "række 3", "række 3-5 og 9".
 *
 * @param numbers in ascending order, at least one
 * @param name how each is written
 */
export function inRanges(numbers: readonly number[], name: (number: number) => string): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  const shown = ranges
    .slice(0, MOST_SHOWN)
    .map(([from, to]) => (from === to ? name(from) : `${name(from)}-${name(to)}`))
  if (ranges.length > MOST_SHOWN) shown.push('flere')
  return listed(shown)
}

const MOST_SHOWN = 6

/** "a", "a og b", "a, b og c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1) ?? ''}`
