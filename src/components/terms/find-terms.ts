import type { Term } from './term.ts'

/** A stretch of a text: a use of a term, or what stands between two. */
export interface Stretch {
  text: string
  term?: Term
}

/** Before and after a whole word. A hyphen joins words: "TASS" is not the word in "TASS-sagen". */
const START = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)'
const END = '(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])'

/**
 * Cuts a text at its terms. The longest form that fits counts, whole words only; a form that begins with a small letter
 * also fits with a capital, as at the beginning of a sentence.
 * @returns stretches that make up the text again
 * @throws Error when two terms claim the same form
 */
export function findTerms(text: string, terms: readonly Term[]): Stretch[] {
  const { byForm, pattern } = prepared(terms)
  const stretches: Stretch[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const term = byForm.get(found)
    if (term === undefined) continue
    if (index > end) stretches.push({ text: text.slice(end, index) })
    stretches.push({ text: found, term })
    end = index + found.length
  }
  if (end < text.length) stretches.push({ text: text.slice(end) })
  return stretches
}

interface Prepared {
  byForm: Map<string, Term>
  pattern: RegExp
}

/** A site has one list of terms and hundreds of texts. */
const preparedLists = new WeakMap<readonly Term[], Prepared>()

function prepared(terms: readonly Term[]): Prepared {
  const known = preparedLists.get(terms)
  if (known) return known
  const byForm = new Map<string, Term>()
  for (const term of terms) {
    for (const form of new Set(term.match.flatMap((form) => [form, capitalised(form)]))) {
      const other = byForm.get(form)
      if (other) throw new Error(`"${form}" is a form of both ${other.id} and ${term.id}`)
      byForm.set(form, term)
    }
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(literally)
  // Without forms the pattern fits nowhere.
  const pattern = new RegExp(`${START}(?:${forms.join('|') || '(?!)'})${END}`, 'gu')
  const made = { byForm, pattern }
  preparedLists.set(terms, made)
  return made
}

const capitalised = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1)

const literally = (form: string): string => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
