const everyByPattern = new WeakMap<RegExp, RegExp>()

/** The same pattern with flag g, to find all hits. Compiled once per pattern. */
function everyHitOf(number: RegExp): RegExp {
  let every = everyByPattern.get(number)
  if (!every) everyByPattern.set(number, (every = new RegExp(number, 'gu')))
  return every
}

/**
 * Hides the digits of every match of a pattern, so that no message repeats a personal number.
 *
 * @param number matches such a number together with the character before and after it
 */
export function masked(text: string, number: RegExp): string {
  if (!number.test(text)) return text
  const every = everyHitOf(number)
  let hidden = ''
  let done = 0
  every.lastIndex = 0
  for (let hit = every.exec(text); hit; hit = every.exec(text)) {
    const end = every.lastIndex
    hidden +=
      text.slice(done, hit.index) +
      text.slice(Math.max(done, hit.index), end).replace(/[0-9]/g, '*')
    done = end
    // Two numbers side by side share the character between them.
    if (!/[0-9]$/.test(hit[0])) every.lastIndex = end - 1
  }
  return hidden + text.slice(done)
}
