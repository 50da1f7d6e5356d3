import { answers } from './answers.ts'
import { loadIndex } from './pagefind.ts'
import { paragraphWord } from './paragraph-word.ts'
import { asked, ranked } from './ranking.ts'

/** One result, ready to be shown. */
export interface Hit {
  url: string
  title: string
  /** What it is: `Spørgsmål`, `Regel`. */
  kind: string
  /** Words around the hits, cut at the hits. */
  excerpt: { text: string; isHit: boolean }[]
}

/** More would help nobody, and each is a small file to fetch. */
const MOST = 60

/** The number of a paragraph, alone or with a word before it. */
const PARAGRAPH = /^(?:kilde|afsnit|punkt|pkt\.?)?\s*([0-9]+(?:\.[0-9]+){1,2})$/i

type Result = Awaited<
  ReturnType<Awaited<ReturnType<typeof loadIndex>>['search']>
>['results'][number]

/**
 * Searches the site for what a query is about, word by word, each in every way it may be spelled: an ordinary verb that
 * stands nowhere must not empty the list.
 * @returns the best first; empty when no word of the query stands on the site
 */
export async function find(query: string): Promise<Hit[]> {
  const index = await loadIndex()
  const number = PARAGRAPH.exec(query.trim())?.[1]
  const { words, wholes } = asked(number === undefined ? query : paragraphWord(number))
  const isNamed = (title: string) => wholes.includes(title.toLowerCase())

  /** The best score of each result, by its id. */
  const search = async (spelled: readonly string[]) => {
    const best = new Map<string, Result>()
    for (const spelling of spelled) {
      const { results } = await index.search(spelling)
      for (const result of results) {
        if (result.score > (best.get(result.id)?.score ?? -1)) best.set(result.id, result)
      }
    }
    return best
  }
  const whole = await search(wholes)
  const byWord = await Promise.all(words.map(search))
  const sumOf = (id: string) =>
    [whole, ...byWord].reduce((sum, found) => sum + (found.get(id)?.score ?? 0), 0)
  // Of the whole query first: its excerpt shows all its words.
  const all = new Map([...byWord.toReversed(), whole].flatMap((found) => [...found]))
  const likeliest = [...all.values()].sort((a, b) => sumOf(b.id) - sumOf(a.id)).slice(0, MOST)

  const found = await Promise.all(
    likeliest.map(async (result) => {
      const { url, meta, filters, content, excerpt } = await result.data()
      const kind = filters['slags']?.[0] ?? ''
      const title = meta['title'] ?? url
      const text = [...Object.values(meta), content].join(' ')
      const held = words.map((spelled) => spelled.some((spelling) => answers(text, spelling)))
      const coverage = held.filter(Boolean).length / words.length
      const sum = held.reduce(
        (total, isHeld, at) => total + (isHeld ? (byWord[at]?.get(result.id)?.score ?? 0) : 0),
        coverage === 1 ? (whole.get(result.id)?.score ?? 0) : 0,
      )
      return {
        hit: { url, title, kind, excerpt: readExcerpt(excerpt, content) },
        kind,
        sum,
        coverage,
        isNamed: isNamed(title),
      }
    }),
  )
  return ranked(found)
}

/**
 * Reads an excerpt without handing it to the browser as HTML.
 * @param excerpt text in which `<mark>` stands around hits, and `<`, `>` and `&` are written as entities
 * @param content the whole text: where the excerpt begins and ends in the middle of it, an ellipsis says so
 */
export function readExcerpt(excerpt: string, content: string): Hit['excerpt'] {
  const parts = excerpt
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: plain(text), isHit: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
  const whole = parts.map(({ text }) => text).join('')
  if (whole === '') return []
  if (!content.startsWith(whole.slice(0, COMPARED))) parts.unshift({ text: '… ', isHit: false })
  if (!/[.?!:]\s*$/.test(whole)) parts.push({ text: ' …', isHit: false })
  return parts
}

/** So many characters tell whether an excerpt is the beginning of its text. */
const COMPARED = 20

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

const plain = (text: string): string =>
  text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => entities[name] ?? whole)
