/** The same answer for each pattern that is written alike, found out once: many fields are of few kinds. */
export function onceAPattern<Answer>(
  find: (pattern: RegExp) => Answer,
): (pattern: RegExp) => Answer {
  const known = new Map<string, Answer>()
  return (pattern) => {
    const key = String(pattern)
    if (!known.has(key)) known.set(key, find(pattern))
    return known.get(key) as Answer
  }
}
