import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes as Html } from 'parse5'
import { builtSite } from '../built/site.ts'
import { classesOf } from '../content/main-of-page.ts'

/** A frame of code on a built page. */
export interface ShownCode {
  title: string
  text: string
  note: string
}

/** The code of a page, in its order, as a reader copies it. */
export function codeOfPage(path: string): ShownCode[] {
  const page = parse(readFileSync(join(builtSite, path, 'index.html'), 'utf8'))
  return elementsOf(page)
    .filter((element) => element.tagName === 'figure' && classesOf(element).includes('code'))
    .map((figure) => {
      const parts = elementsOf(figure)
      const textIn = (tag: string) => {
        const found = parts.find(({ tagName }) => tagName === tag)
        return found ? textOf(found) : ''
      }
      return { title: textIn('b'), text: textIn('pre'), note: textIn('p') }
    })
}

/**
 * @param title of the frame
 * @throws Error when the page does not show it
 */
export function shownCode(path: string, title: string): string {
  const found = codeOfPage(path).find((code) => code.title === title)
  if (!found) throw new Error(`${path} shows no ${title}`)
  return found.text
}

const elementsOf = (parent: Html.ParentNode): Html.Element[] =>
  parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node)] : []))

const textOf = (node: Html.ChildNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
