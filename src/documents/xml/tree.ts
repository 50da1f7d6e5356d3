import { UnreadableDocument } from '../unreadable-document'
import { readXml, type Attributes } from './read-xml'

/** An element of XML that is held as a whole. */
export interface Element {
  name: string
  attributes: Attributes
  children: (Element | string)[]
}

/** More elements than that take more memory than there may be. */
const MOST_ELEMENTS = 2_000_000

/**
 * Reads XML as a tree.
 *
 * @param isIgnored elements that are left out, with all that stands in them
 * @throws UnreadableDocument as `readXml`, and for more elements than can be held
 */
export function readTree(
  pieces: Iterable<string>,
  isIgnored: (name: string) => boolean = () => false,
): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const stack = [root]
  let count = 0
  let ignored = 0
  readXml(pieces, {
    open(name, attributes) {
      if (ignored > 0 || isIgnored(name)) {
        ignored++
        return
      }
      if (++count > MOST_ELEMENTS) {
        throw new UnreadableDocument(
          'den er for lang til at blive læst på én gang; del den i flere',
        )
      }
      const element: Element = { name, attributes, children: [] }
      stack.at(-1)?.children.push(element)
      stack.push(element)
    },
    close() {
      if (ignored > 0) ignored--
      else stack.pop()
    },
    text(text) {
      if (ignored === 0) stack.at(-1)?.children.push(text)
    },
  })
  return elementsOf(root)[0] ?? root
}

export const elementsOf = ({ children }: Element): Element[] =>
  children.filter((child) => typeof child !== 'string')

/** The children with a name. */
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element ? elementsOf(element).filter((child) => child.name === name) : []

/** The first child with a name, or what is found by following several. */
export function childOf(element: Element | undefined, ...names: string[]): Element | undefined {
  let found = element
  for (const name of names) {
    const within: Element | undefined = found
    found = undefined
    for (const child of within?.children ?? []) {
      if (typeof child === 'string' || child.name !== name) continue
      found = child
      break
    }
  }
  return found
}

/** All elements with a name, at any depth. */
export function* allOf(element: Element, name: string): Generator<Element> {
  for (const child of elementsOf(element)) {
    if (child.name === name) yield child
    yield* allOf(child, name)
  }
}

/** All the text in an element. */
export const textIn = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
