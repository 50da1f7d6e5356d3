import { siteRoot } from '../site-root.ts'

/** What we ask of Pagefind, which the build puts beside the site. */
interface Pagefind {
  options(options: {
    noWorker: boolean
    excerptLength: number
    ranking: { metaWeights: Record<string, number> }
  }): Promise<void>
  init(): Promise<void>
  search(query: string): Promise<{ results: PagefindResult[] }>
}

interface PagefindResult {
  id: string
  score: number
  data(): Promise<PagefindData>
}

interface PagefindData {
  url: string
  meta: Record<string, string>
  filters: Record<string, string[]>
  /** All its text. */
  content: string
  /** Words around the hits, as HTML: text with `<mark>` around each hit. */
  excerpt: string
}

/** What a hit in the name, in a keyword, in another name of a field and in a part of a compound counts beside one in the text. */
const metaWeights = { title: 5, ord: 5, navne: 0.2, dele: 0.5 }

const ADDRESS = `${siteRoot}/pagefind/pagefind.js`

let loading: Promise<Pagefind> | undefined

/** The index, loaded once; nothing of it is asked for before the first search. */
export function loadIndex(): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ ADDRESS)) as Pagefind
    // A worker is started from an address in a string, which the content security policy does not allow.
    await pagefind.options({ noWorker: true, excerptLength: 24, ranking: { metaWeights } })
    await pagefind.init()
    return pagefind
  })()
  return loading
}

export type { PagefindData }
