import { answers } from './answers.ts'
import { loadIndex } from './pagefind.ts'
import { queryWords } from './query-words.ts'
import { spellings } from './spellings.ts'

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

/** Of two that fit equally well, the one that more people come for stands first. */
const kindWeights: Record<string, number> = {
  Ord: 1.3,
  Spørgsmål: 1.2,
  Trin: 1.2,
  Regel: 0.8,
  Skema: 0.6,
  Side: 0.9,
}

/** What carries the very name that was asked for is what was asked for. */
const NAMED = 4

/**
 * Searches the site, in every way the query may be spelled.
 * @returns the best first; empty when nothing was found
 */
export async function find(query: string): Promise<Hit[]> {
  const index = await loadIndex()
  const spelled = spellings(queryWords(query))
  const isNamed = (title: string) => spelled.includes(title.toLowerCase())
  const searches = await Promise.all(spelled.map((spelling) => index.search(spelling)))

  const best = new Map<string, (typeof searches)[number]['results'][number]>()
  for (const result of searches.flatMap(({ results }) => results)) {
    if (result.score > (best.get(result.id)?.score ?? -1)) best.set(result.id, result)
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST)
  const found = await Promise.all(
    ranked.map(async (result) => {
      const { url, meta, filters, content, excerpt } = await result.data()
      const kind = filters['slags']?.[0] ?? ''
      const title = meta['title'] ?? url
      const text = [...Object.values(meta), content].join(' ')
      return {
        hit: { url, title, kind, excerpt: readExcerpt(excerpt, content) },
        score: result.score * (kindWeights[kind] ?? 1) * (isNamed(title) ? NAMED : 1),
        isAnswer: spelled.some((spelling) => answers(text, spelling)),
      }
    }),
  )
  return found
    .filter(({ isAnswer }) => isAnswer)
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit)
}

/**
 * Reads an excerpt without handing it to the browser as HTML.
 * @param excerpt text in which `<mark>` stands around hits, and `<`, `>` and `&` are written as entities
 * @param content the whole text: where the excerpt begins and ends in the middle of it, an ellipsis says so
 */
export function readExcerpt(excerpt: string, content: string): Hit['excerpt'] {
  const parts = excerpt
    .split(/<mark>([^]*?)<\/mark>/)
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
