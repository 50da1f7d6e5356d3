/** How often each type occurs in a file of many registrations, by slug, in parts of a hundred. */
export const mix: Readonly<Record<string, number>> = {
  straksmatch: 25,
  tilmelding: 20,
  praecismatch: 20,
  ydelsesafgoerelse: 8,
  'cv-godkendelse': 6,
  fravaer: 8,
  oplysning: 6,
  afmelding: 5,
  forloeb: 2,
}

/**
 * How many of each type there are among so many records, by slug. What does not come out even falls to the first.
 *
 * @param without slugs that are left out; the others share their part
 */
export function countsOf(records: number, without: readonly string[] = []): Record<string, number> {
  const left = Object.entries(mix).filter(([slug]) => !without.includes(slug))
  const sum = left.reduce((all, [, part]) => all + part, 0)
  const counts = left.map(([slug, part]): [string, number] => [
    slug,
    Math.floor((records * part) / sum),
  ])
  const [first] = counts
  if (first) first[1] += records - counts.reduce((all, [, count]) => all + count, 0)
  return Object.fromEntries(counts)
}
