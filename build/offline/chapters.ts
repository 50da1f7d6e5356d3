import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseFragment, serialize, type DefaultTreeAdapterTypes as Html } from 'parse5'
import paragraphs from '../../src/content/kilde.json' with { type: 'json' }
import type { SitePlace } from '../site-url.ts'

/** A page of the site as a part of the file. */
export interface Chapter {
  /** Its path on the site, which is its id in the file: `/regler/cpr-i-tekst/`. */
  path: string
  title: string
  markup: string
}

/** Chapters that stand together. */
export interface Group {
  name: string
  /** What search calls each of them. */
  kind: string
  chapters: Chapter[]
}

/** What stands on a page and is of no use in the file: what asks for the web, or for a script of its own. */
const left = { tags: new Set(['script', 'iframe', 'noscript']), classes: new Set(['try']) }

/** Attributes that name ids on the same page, one or several with spaces between. */
const naming = new Set([
  ...['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'],
  ...['headers', 'list'],
])

/**
 * The guidance as it stands on the built pages. Everything keeps the address it has on the site, as its id:
 * `/ordliste/#cv` on the site is `#/ordliste/#cv` here.
 *
 * @param root folder of the built site
 */
export function offlineChapters(root: string, { site, base }: SitePlace): Group[] {
  const read = (path: string) => readFileSync(join(root, path, 'index.html'), 'utf8')
  const linkedFrom = (list: string): string[] => {
    const pattern = new RegExp(`href="${base.slice(0, -1)}(${list}[\\w-]+/)"`, 'g')
    return [...new Set([...read(list).matchAll(pattern)].flatMap(([, path]) => path ?? []))]
  }
  const rules = readdirSync(join(root, 'regler'))
    .filter((name) => existsSync(join(root, 'regler', name, 'index.html')))
    .sort()
  const plan = [
    { name: 'Overblik', kind: 'Side', paths: ['/helhed/'] },
    { name: 'Spørgsmål', kind: 'Spørgsmål', paths: linkedFrom('/spoergsmaal/') },
    { name: 'Minimumskrav', kind: 'Trin', paths: linkedFrom('/minimumskrav/') },
    { name: 'Fortolkninger', kind: 'Side', paths: ['/fortolkninger/'] },
    { name: 'Ordliste', kind: 'Ord', paths: ['/ordliste/'] },
    { name: 'Regler', kind: 'Regel', paths: rules.map((rule) => `/regler/${rule}/`) },
    { name: 'Om vejledningen', kind: 'Side', paths: ['/om/'] },
  ]
  const mains = new Map<string, Html.ParentNode>(
    plan.flatMap(({ paths }) => paths.map((path) => [path, mainOf(read(path), path)] as const)),
  )
  mains.set('/sporbarhed/', sourceList())
  const ids = new Set(['/validator/', ...mains.keys()])
  for (const main of mains.values()) for (const id of idsIn(main)) ids.add(id)
  for (const [path, main] of mains) linkInside(main, path)

  return [
    ...plan.map(({ paths, ...group }) => ({ ...group, chapters: paths.map(chapterAt) })),
    { name: 'Kilden afsnit for afsnit', kind: 'Side', chapters: [chapterAt('/sporbarhed/')] },
  ]

  function chapterAt(path: string): Chapter {
    const main = mains.get(path)
    if (!main) throw new Error(`${path} is not among the chapters`)
    const heading = elementsIn(main).find(({ tagName }) => tagName === 'h2')
    if (!heading) throw new Error(`${path} has no heading`)
    return { path, title: textOf(heading).trim(), markup: serialize(main) }
  }

  /** Links lead to what stands in the file, or say that they need the web. */
  function linkInside(main: Html.ParentNode, path: string): void {
    for (const link of elementsIn(main)) {
      const href = link.attrs.find(({ name }) => name === 'href')
      if (!href || link.tagName !== 'a') continue
      const url = new URL(href.value, `${site}${path}`)
      const address = url.origin + url.pathname
      const page = address.startsWith(`${site}/`) ? address.slice(site.length) : undefined
      const anchor = page === undefined ? '' : page + decodeURIComponent(url.hash)
      if (ids.has(anchor)) href.value = `#${anchor}`
      else if (page !== undefined && ids.has(page)) href.value = `#${page}`
      else if (/^https?:$/.test(url.protocol)) leadToTheWeb(link, href, url)
    }
  }
}

function leadToTheWeb(link: Html.Element, href: { value: string }, url: URL): void {
  href.value = url.href
  link.attrs = link.attrs.filter(({ name }) => name !== 'download')
  const { childNodes } = parseFragment(' <span class="web">(på nettet)</span>')
  if (link.namespaceURI.endsWith('/xhtml')) link.childNodes.push(...childNodes)
}

/** The text of a page as a chapter: its headings one level down, and its ids with its address before them. */
function mainOf(page: string, path: string): Html.Element {
  const main = elementsIn(parse(page)).find(({ tagName }) => tagName === 'main')
  if (!main) throw new Error(`${path} has no main element`)
  prune(main)
  for (const element of elementsIn(main)) {
    const level = Number(/^h([1-5])$/.exec(element.tagName)?.[1])
    if (level > 0) element.tagName = element.nodeName = `h${level + 1}`
    for (const attribute of element.attrs) {
      if (naming.has(attribute.name)) {
        attribute.value = attribute.value.replaceAll(/\S+/g, (id) => `${path}#${id}`)
      }
    }
  }
  return main
}

/** What a mark of the source leads to: the number of the paragraph, and what it says in our words. */
function sourceList(): Html.ParentNode {
  const items = paragraphs.map(
    ({ number, gist }) =>
      `<li id="/sporbarhed/#${number}"><b>${number}</b> ${gist.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</li>`,
  )
  return parseFragment(
    `<h2>Kilden afsnit for afsnit</h2><p>Det, kilden siger, med vores ord.</p><ul class="paragraphs">${items.join('')}</ul>`,
  )
}

function prune(parent: Html.ParentNode): void {
  parent.childNodes = parent.childNodes.filter(
    (node) =>
      !('tagName' in node) ||
      !(left.tags.has(node.tagName) || classesOf(node).some((name) => left.classes.has(name))),
  )
  for (const node of parent.childNodes) if ('childNodes' in node) prune(node)
}

const classesOf = (element: Html.Element): string[] =>
  element.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? []

const idsIn = (node: Html.ParentNode): string[] =>
  elementsIn(node).flatMap(({ attrs }) => attrs.find(({ name }) => name === 'id')?.value ?? [])

const elementsIn = (node: Html.ParentNode): Html.Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))

const textOf = (node: Html.ChildNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
