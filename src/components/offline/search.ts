import { knownElement } from '../known-element.ts'
import { answers } from '../search/answers.ts'
import { queryWords } from '../search/query-words.ts'
import { showResults } from '../search/results.ts'
import { spellings } from '../search/spellings.ts'

/** A part of the file that can be found. */
interface Part {
  id: string
  title: string
  /** `Spørgsmål`, `Regel`. */
  kind: string
  text: string
}

/** A word in the title counts for so many in the text. */
const IN_TITLE = 8

/** More would help nobody. */
const MOST = 40

/** Letters shown before and after the first hit. */
const BEFORE = 60
const AFTER = 120

/** Lets all parts of the file be searched by words, as one types. */
export function offerSearch(): void {
  const field = knownElement<HTMLInputElement>('soeg')
  const status = knownElement('antal')
  const results = knownElement('resultater')
  let parts: readonly Part[] | undefined
  const search = () => {
    parts ??= readParts()
    const query = field.value.trim()
    const hits = query === '' ? [] : find(parts, query)
    status.textContent = query === '' ? '' : inWords(hits.length, query)
    results.replaceChildren(...showResults(hits))
  }
  field.addEventListener('input', search)
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    search()
  })
  knownElement('soegning').hidden = false
}

const readParts = (): Part[] =>
  [...document.querySelectorAll<HTMLElement>('[data-part]')].map((part) => ({
    id: part.dataset['part'] ?? '',
    title: part.querySelector('h2, h3, h4')?.textContent.trim() ?? '',
    kind: part.dataset['kind'] ?? '',
    text: part.textContent.replaceAll(/\s+/g, ' '),
  }))

function find(parts: readonly Part[], query: string) {
  const words = queryWords(query)
    .split(/\s+/)
    .map((word) => spellings(word.replaceAll(/[?!.,:;"]/g, '')))
  const scored = parts
    .map((part) => ({ part, score: scoreOf(part, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  return scored.slice(0, MOST).map(({ part: { id, title, kind, text } }) => ({
    url: `#${id}`,
    title,
    kind,
    excerpt: excerptOf(text, words.flat()),
  }))
}

/** 0 when a word of the query is missing. */
function scoreOf({ title, text }: Part, words: readonly (readonly string[])[]): number {
  const scores = words.map((spelled) => {
    if (spelled.some((word) => answers(title, word))) return IN_TITLE
    return spelled.some((word) => answers(text, word)) ? 1 : 0
  })
  return scores.includes(0) ? 0 : scores.reduce<number>((sum, score) => sum + score, 0)
}

function excerptOf(text: string, words: readonly string[]): { text: string; isHit: boolean }[] {
  const lowered = text.toLowerCase()
  const places = words.map((word) => ({ word, at: lowered.indexOf(word) }))
  const first = places
    .filter(({ at, word }) => at >= 0 && word !== '')
    .sort((a, b) => a.at - b.at)[0]
  if (!first) return [{ text: `${text.slice(0, AFTER)} …`, isHit: false }]
  const { at, word } = first
  const end = at + word.length
  return [
    { text: (at > BEFORE ? '… ' : '') + text.slice(Math.max(0, at - BEFORE), at), isHit: false },
    { text: text.slice(at, end), isHit: true },
    { text: `${text.slice(end, end + AFTER)} …`, isHit: false },
  ]
}

const inWords = (count: number, query: string): string =>
  count === 0 ? `Ingen steder passer til "${query}".` : `${count} steder passer til "${query}".`
