import type { DefaultTreeAdapterTypes as Html } from 'parse5'
import { classesOf, mainOfPage } from './main-of-page.ts'

/** What a page says, up to the source marks that stand behind it. */
export interface Marked {
  /** The paragraphs that are marked. */
  kilde: string[]
  text: string
}

const SKIPPED = new Set([
  'nav',
  'aside',
  'pre',
  'script',
  'style',
  'template',
  'svg',
  'table',
  'form',
])
const SKIPPED_CLASSES = ['sources', 'definition', 'updated', 'label', 'repeated']
const BLOCKS = new Set('blockquote dd div dl dt h1 h2 h3 h4 li main ol p section ul'.split(' '))

/**
 * What is said under source marks on a built page, in the order of the page. A mark tells what stands before it in its
 * block, back to the mark before.
 * @param id place of the page in the content: "minimumskrav/cv", "sider/om"
 * @throws Error when the site has not been built, or has no such page
 */
export function markedSentences(id: string): Marked[] {
  const found: Marked[] = []
  let text = ''
  let marks: string[] = []
  const close = () => {
    const told = text.replaceAll(/\s+/g, ' ').trim()
    if (marks.length > 0 && told !== '') found.push({ kilde: marks, text: told })
    text = ''
    marks = []
  }
  const read = (node: Html.ChildNode): void => {
    if (node.nodeName === '#text') {
      const { value } = node as Html.TextNode
      // Words behind a mark begin what the next one tells.
      if (marks.length > 0 && /[\p{L}\p{N}]/u.test(value)) close()
      text += value
    }
    if (!('tagName' in node) || isSkipped(node)) return
    const number = numberOf(node)
    if (number !== undefined) {
      marks.push(number)
      return
    }
    const isBlock = BLOCKS.has(node.tagName)
    if (isBlock) close()
    node.childNodes.forEach(read)
    if (isBlock) close()
  }
  mainOfPage(id).childNodes.forEach(read)
  return found
}

const isSkipped = (element: Html.Element): boolean =>
  SKIPPED.has(element.tagName) || SKIPPED_CLASSES.some((name) => classesOf(element).includes(name))

/** The paragraph a source mark leads to; undefined for what is none. */
function numberOf(element: Html.Element): string | undefined {
  if (!classesOf(element).includes('kilde')) return undefined
  const href = element.attrs.find(({ name }) => name === 'href')?.value ?? ''
  return /\/sporbarhed\/#\D*([\d.]+)$/.exec(href)?.[1]
}
