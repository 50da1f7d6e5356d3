import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes as Html } from 'parse5'
import { builtSite } from '../built/site.ts'

/**
 * The part of a built page that is its own: what stands in main, as someone without scripts has it.
 * @param id place of the page in the content: "minimumskrav/cv", "sider/om"
 * @throws Error when the site has not been built, or has no such page
 */
export function mainOfPage(id: string): Html.Element {
  const address = id.replace(/^sider\//, '')
  const markup = readFileSync(join(builtSite, address, 'index.html'), 'utf8')
  const main = find(parse(markup, { scriptingEnabled: false }), 'main')
  if (!main) throw new Error(`${address} has no main`)
  return main
}

/** The classes of an element, none where it has none. */
export const classesOf = ({ attrs }: Html.Element): string[] =>
  attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? []

function find(node: Html.ParentNode, tagName: string): Html.Element | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    const found = child.tagName === tagName ? child : find(child, tagName)
    if (found) return found
  }
  return undefined
}
