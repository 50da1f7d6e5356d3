import { parse, serialize, type DefaultTreeAdapterTypes as Html } from 'parse5'
import keywords from '../src/content/soegeord.json' with { type: 'json' }
import { compoundParts } from './compound-parts.ts'
import { describeTypes } from './describe-types.ts'
import { describeOtherNames } from './other-names.ts'
import { readSchemas } from './schema-compiler.ts'

/** A page, or a term, as the index is to read it. */
export interface SearchPage {
  url: string
  /** HTML with what search needs to know; only the index ever sees it. */
  content: string
}

/** A page as it was built. */
export interface BuiltPage {
  /** From the root of the site: `/regler/`. */
  url: string
  markup: string
}

/** What a result is, by where it stands. The first that fits counts. */
const kinds = [
  { pattern: /^\/spoergsmaal\/./, name: 'Spørgsmål' },
  { pattern: /^\/minimumskrav\/./, name: 'Trin' },
  { pattern: /^\/regler\/./, name: 'Regel' },
  { pattern: /^\/ordliste\/#/, name: 'Ord' },
  { pattern: /^\/skemaer\/./, name: 'Skema' },
  { pattern: /./, name: 'Side' },
]

/** Pages that are named after what vendors look for: the code of a rule, the slug of a schema. */
const CODE = /^\/(?:regler|skemaer)\/([^/]+)\/$/

/** Pages that the number of a paragraph leads to. */
const CITING = /^\/(?:spoergsmaal|minimumskrav|regler)\/./

/**
 * What people call the fields that a page tells of, by its address. Not what they call the type: "registrering" and "skema"
 * are words of every page.
 */
function namesOfFields(): Map<string, Set<string>> {
  const files = readSchemas()
  const names = new Map<string, Set<string>>()
  const otherNames = describeOtherNames(files)
  for (const { name, step, slug } of describeTypes(files).types) {
    const { registreringstype: _ofType, ...others } = otherNames[name] ?? {}
    for (const url of [`/minimumskrav/${step}/`, `/skemaer/${slug}/`]) {
      const ofPage = names.get(url) ?? new Set()
      for (const other of Object.values(others).flat()) ofPage.add(other)
      names.set(url, ofPage)
    }
  }
  return names
}

/** Not to be found: they repeat the whole of other pages, or are no page to go to. */
const left = [
  /^\/404\.html$/,
  /^\/$/,
  /^\/soeg\/$/,
  /^\/hele-vejledningen\//,
  /^\/sporbarhed\//,
  /^\/indlejring\//,
  // Release notes speak of everything, and answer nobody who is with a citizen.
  /^\/aendringer\//,
]

/** What a page says in passing, or says of other pages, is no reason to find it. */
const passing = {
  tags: new Set(['nav', 'select', 'figcaption', 'pre', 'svg', 'script', 'style', 'template']),
  classes: new Set([
    'definition',
    'kilde',
    'sources',
    'updated',
    'pages',
    'rules',
    'doors',
    'facts',
    'search',
    'filter',
  ]),
}

/**
 * What is to be found: each page, and each term of the glossary, with its kind, its keywords and the parts of its
 * compound words.
 * @throws Error when a keyword is given for a page that is not there
 */
export function searchPages(built: readonly BuiltPage[]): SearchPage[] {
  const found = built
    .filter(({ url }) => !left.some((pattern) => pattern.test(url)))
    .flatMap(({ url, markup }) => {
      const main = findElement(parse(markup), ({ tagName }) => tagName === 'main')
      if (!main) throw new Error(`${url} has no main element`)
      const cited = CITING.test(url) ? numbersCited(main) : []
      prune(main)
      if (url === '/ordliste/') return termsOf(main)
      return [{ url, title: takeHeading(main, 'h1'), main, cited }]
    })

  const urls = new Set(found.map(({ url }) => url))
  const unknown = keywords.flatMap(({ sider }) => sider).filter((url) => !urls.has(url))
  if (unknown.length > 0) {
    throw new Error(`soegeord.json gives words for no page: ${unknown.join(', ')}`)
  }

  const texts = new Map(found.map(({ url, title, main }) => [url, `${title} ${textOf(main)}`]))
  const partsOf = compoundParts([...texts.values()])
  const namesOf = namesOfFields()
  return found.map(({ url, title, main, cited = [] }) => {
    const words = keywords.filter(({ sider }) => sider.includes(url)).flatMap(({ ord }) => ord)
    const code = CODE.exec(url)?.[1]
    if (code !== undefined) words.push(code)
    words.push(...cited.map(paragraphWord))
    const meta = {
      title,
      ord: words.join(' '),
      navne: [...(namesOf.get(url) ?? [])].join(', '),
      dele: partsOf(texts.get(url) ?? '').join(' '),
    }
    return { url, content: page(kindOf(url), meta, main) }
  })
}

const kindOf = (url: string): string => kinds.find(({ pattern }) => pattern.test(url))?.name ?? ''

interface Found {
  url: string
  title: string
  main: Html.Element
  /** Paragraphs of the source that the page cites. */
  cited?: string[]
}

/** The name of a result, taken out of its text: there it would open every excerpt. */
function takeHeading(within: Html.Element, tag: string): string {
  const heading = findElement(within, ({ tagName }) => tagName === tag)
  const parent = heading?.parentNode
  if (!heading || !parent) throw new Error(`A page without ${tag} cannot be found by name`)
  parent.childNodes = parent.childNodes.filter((node) => node !== heading)
  return textOf(heading).replaceAll(/\s+/g, ' ').trim()
}

/** The glossary is one page, and each of its terms is a result. */
const termsOf = (main: Html.Element): Found[] =>
  elementsOf(main)
    .filter((element) => hasClass(element, 'entry'))
    .map((entry) => {
      const id = attribute(entry, 'aria-labelledby') ?? ''
      return { url: `/ordliste/#${id}`, title: takeHeading(entry, 'h3'), main: entry }
    })

/**
 * @param meta what Pagefind searches beside the text: name, keywords (`ord`), what people call the fields (`navne`) and
 *   parts of compounds (`dele`)
 */
function page(kind: string, meta: Record<string, string>, main: Html.Element): string {
  const head = Object.entries(meta)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => metaElement(`data-pagefind-meta="${name}[content]"`, value))
  head.push(metaElement('data-pagefind-filter="slags[content]"', kind))
  return (
    `<html lang="da"><head>${head.join('')}</head>` +
    `<body><main data-pagefind-body>${serialize(main)}</main></body></html>`
  )
}

const metaElement = (says: string, content: string): string =>
  `<meta ${says} content="${content.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`

function prune(parent: Html.ParentNode): void {
  parent.childNodes = parent.childNodes.filter(
    (node) =>
      !(
        'tagName' in node &&
        (passing.tags.has(node.tagName) ||
          [...passing.classes].some((name) => hasClass(node, name)))
      ),
  )
  for (const node of parent.childNodes) if ('childNodes' in node) prune(node)
}

/** The same as `paragraph-word.ts`, which asks for it; the build imports nothing of the pages' scripts. */
const paragraphWord = (number: string): string => `afsnit${number.replaceAll('.', 'x')}`

/** The numbers of the source marks on a page, each once. */
const numbersCited = (main: Html.Element): string[] => [
  ...new Set(
    elementsOf(main).flatMap((element) => {
      const found = /\/sporbarhed\/#\D*([\d.]+)$/.exec(attribute(element, 'href') ?? '')
      return found?.[1] === undefined ? [] : [found[1]]
    }),
  ),
]

const attribute = (element: Html.Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

const hasClass = (element: Html.Element, name: string): boolean =>
  attribute(element, 'class')?.split(/\s+/).includes(name) ?? false

const elementsOf = (parent: Html.ParentNode): Html.Element[] =>
  parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node)] : []))

const findElement = (
  parent: Html.ParentNode,
  fits: (element: Html.Element) => boolean,
): Html.Element | undefined => elementsOf(parent).find(fits)

const textOf = (node: Html.ChildNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : ''
