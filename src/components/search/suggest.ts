import { answers } from './answers.ts'
import { asked, ranked } from './ranking.ts'
import type { Suggestion } from './suggestion.ts'

/** What a word counts where it stands: in the title, in a name of the thing, in its text. */
const WEIGHTS = { title: 5, name: 5, text: 1 }

/** More do not fit a window, and nobody reads them. */
const MOST = 8

/**
 * What a query may be about while it is typed, by the same ranking as the page of search: its last word may be half
 * written.
 * @param all everything that can be suggested
 * @returns the best first, at most eight
 */
export function suggest(query: string, all: readonly Suggestion[]): Suggestion[] {
  if (query.trim() === '') return []
  const { words, wholes } = asked(query)
  const found = all.map((hit) => {
    const { title, kind, text = '', names = [] } = hit
    const weightOf = (spelling: string): number =>
      answers(title, spelling)
        ? WEIGHTS.title
        : names.some((name) => answers(name, spelling))
          ? WEIGHTS.name
          : answers(text, spelling)
            ? WEIGHTS.text
            : 0
    const weights = words.map((spelled) => Math.max(...spelled.map(weightOf)))
    return {
      hit,
      kind,
      sum: weights.reduce((sum, weight) => sum + weight, 0),
      coverage: weights.filter((weight) => weight > 0).length / words.length,
      isNamed: [title, ...names].some((name) => wholes.includes(name.toLowerCase())),
    }
  })
  return ranked(found).slice(0, MOST)
}
