/**
 * The one of some names that was most likely meant: the same but for capitals, blanks, hyphens, Unicode form and
 * æ, ø, å spelled out, or with few slips. Undefined when none is near or two are equally near.
 *
 * @param most the most slips there may be; in a short word fewer
 */
export function nearest(written: string, names: readonly string[], most = 3): string | undefined {
  const plain = plainOf(written)
  let best: string | undefined
  let least = 1 + Math.min(most, Math.floor(plain.length / 3))
  for (const name of names) {
    const distance = editDistance(plain, plainOfKnown(name), least)
    if (distance < least) best = name
    else if (distance === least) best = undefined
    least = Math.min(least, distance)
  }
  return best
}

/** Names that are compared with are those of fields and values on lists, again and again. */
const plainNames = new Map<string, string>()

function plainOfKnown(name: string): string {
  let plain = plainNames.get(name)
  if (plain === undefined) plainNames.set(name, (plain = plainOf(name)))
  return plain
}

const SPELLED_OUT: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** A name without capitals, blanks and hyphens, in one Unicode form, with æ, ø, å spelled out. */
export function plainOf(name: string): string {
  if (/^[a-zA-Z0-9]*$/.test(name)) return name.toLowerCase()
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => SPELLED_OUT[letter] ?? '')
    .replace(/[\s_-]/g, '')
}

/** Number of letters to add, drop or change to get from one word to the other; not counted beyond `limit`. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return Infinity
  // How far it is from the beginning of one word to each beginning of the other; written over letter by letter.
  const row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 0; i < from.length; i++) {
    let before = i
    let last = i + 1
    let least = last
    row[0] = last
    for (let j = 0; j < to.length; j++) {
      const above = row[j + 1] as number
      const change = before + (from[i] === to[j] ? 0 : 1)
      last = Math.min(change, above + 1, last + 1)
      before = above
      row[j + 1] = last
      if (last < least) least = last
    }
    if (least > limit) return Infinity
  }
  return row[to.length] as number
}
