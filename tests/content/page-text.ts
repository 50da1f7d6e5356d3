import { readdirSync } from 'node:fs'
import type { DefaultTreeAdapterTypes as Html } from 'parse5'
import { classesOf, mainOfPage } from './main-of-page.ts'

/** Folders of the content in which one file is one page. */
const FOLDERS = ['spoergsmaal', 'minimumskrav', 'sider', 'regler', 'fortolkninger', 'i-dag']

/** Folders whose files stand on one page together. */
const SHARED = ['ordliste', 'minimumskrav', 'i-dag']

/** Every page of the content, by its place there: "spoergsmaal/hurtig-screening", "sider/om", "ordliste". */
export const contentPages = (): string[] => [
  ...FOLDERS.flatMap((folder) =>
    readdirSync(new URL(`../../src/content/${folder}/`, import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => `${folder}/${name.replace(/\.mdx$/, '').toLowerCase()}`),
  ),
  ...SHARED,
]

/** What stands around the guidance, or repeats it: menus, source marks, definitions of terms, tables of fields. */
const AROUND = new Set(['nav', 'aside', 'pre', 'script', 'style', 'template', 'svg'])
const AROUND_CLASSES = [
  ...['aside', 'kilde', 'sources', 'definition', 'updated', 'table', 'label', 'code'],
  // The list under the drawing of the course is read once, on the way in to the steps.
  ...['repeated', 'signs'],
]

const NO_RUNNING_TEXT = /^(?:h[1-6]|form)$/

/** What ends a stretch of text, so that "Fejl" and "Advarsel" in two cells are two words. */
const BLOCKS = new Set(
  'address article blockquote dd div dl dt fieldset figure h1 h2 h3 h4 label legend li main ol p section td th tr ul'.split(
    ' ',
  ),
)

/**
 * The guidance of a page, as it is rendered, in blocks: the answer, each paragraph, each item of a list.
 * @param options.running only what is read from end to end: no headings, no forms
 * @throws Error when the site has not been built, or has no such page
 */
export function blocksOfPage(id: string, { running = false } = {}): string[] {
  const blocks = ['']
  const read = (node: Html.ChildNode): void => {
    if (node.nodeName === '#text') blocks.push(`${blocks.pop()}${(node as Html.TextNode).value}`)
    if (!('tagName' in node) || isAround(node)) return
    if (running && NO_RUNNING_TEXT.test(node.tagName)) return
    const isBlock = BLOCKS.has(node.tagName)
    if (isBlock) blocks.push('')
    node.childNodes.forEach(read)
    if (isBlock) blocks.push('')
  }
  mainOfPage(id).childNodes.forEach(read)

  return blocks
    .map((block) =>
      block
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/ (?=[.,:?])/g, '')
        .trim(),
    )
    .filter((block) => block !== '')
}

/** The guidance of a page in one text, a block a line. */
export const textOfPage = (id: string): string => blocksOfPage(id).join('\n')

const isAround = (element: Html.Element): boolean =>
  AROUND.has(element.tagName) || AROUND_CLASSES.some((name) => classesOf(element).includes(name))
