/** What people write, by the beginning of a word, and what the code lists call it. */
const otherWords: readonly (readonly [written: RegExp, value: string])[] = [
  [/^(?:tlf|tele|mobil|ring|opkald|sms)/, 'telefonisk'],
  [/^(?:mail|e-?mail|online|video|teams|digital|selvbetjening)/, 'digitalt'],
  [/^(?:fysisk|fremm|ansigt|person|samtale på)/, 'personligt'],
  [/^(?:post|skrift)/, 'brev'],
  [/^(?:aktivlovs|a-?kasse|dagpenge)/, 'dagpengemodtager'],
  [/^(?:syg|læge)/, 'sygdom'],
  [/^(?:fri\b|feriedag)/, 'ferie'],
  [/^(?:ryg|psyk|fysi)/, 'helbred'],
  [/^(?:gæld|bolig|øko)/, 'økonomi og netværk'],
]

const ordinals: readonly (readonly [RegExp, string])[] = [
  [/\b(?:første|foerste|1\. gangs?)\b/g, '1.'],
  [/\b(?:anden|2\. gangs?)\b/g, '2.'],
]

/** So many letters in common at the beginning are no chance. */
const enough = 4

/**
 * The value of a code list that a person would take a written one for. A guess: it is offered, and never made without a press.
 *
 * @returns undefined when none is nearer than the others
 */
export function guess(
  written: string,
  values: readonly (string | number)[],
): string | number | undefined {
  const text = plain(written)
  if (!text) return undefined
  const named = otherWords.find(([pattern]) => pattern.test(text))?.[1]
  if (named !== undefined && values.includes(named)) return named
  const inNumbers = ordinals.reduce((now, [pattern, number]) => now.replace(pattern, number), text)
  const scores = values.map((value) => ({
    value,
    score: likeness(inNumbers, plain(String(value))),
  }))
  const [best, second] = scores.sort((a, b) => b.score - a.score)
  if (!best || best.score < enough || best.score === second?.score) return undefined
  return best.value
}

/** How much of two texts is the same: letters at the beginning, or of whole words. */
function likeness(one: string, other: string): number {
  if (one === other) return Infinity
  const words = new Set(other.split(/[\s-]+/))
  const shared = one
    .split(/[\s-]+/)
    .filter((word) => word.length > 2 && words.has(word))
    .join('').length
  return Math.max(shared, sameBeginning(one, other))
}

function sameBeginning(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').trim()
