import { childOf, childrenOf, type Element } from '../../xml/tree'
import { isOn } from './is-on'

/** What a style says of the paragraphs and characters that have it, with what it takes over from others. */
export interface Style {
  isHidden: boolean
  isStruck: boolean
  /** The list of a paragraph style. */
  listId?: string
  level?: number
}

const MOST_STEPS = 50

/** Reads the styles of a document by their ids. */
export function readStyles(root: Element | undefined): ReadonlyMap<string, Style> {
  const elements = new Map(
    childrenOf(root, 'w:style').map((element) => [element.attributes['w:styleId'] ?? '', element]),
  )
  return new Map([...elements].map(([id, element]) => [id, styleOf(element, elements)]))
}

function styleOf(own: Element, elements: ReadonlyMap<string, Element>): Style {
  const found: Partial<Style> = {}
  let element: Element | undefined = own
  for (let step = 0; element && step < MOST_STEPS; step++) {
    const run = childOf(element, 'w:rPr')
    const list = childOf(element, 'w:pPr', 'w:numPr')
    const listId = childOf(list, 'w:numId')?.attributes['w:val']
    const level = childOf(list, 'w:ilvl')?.attributes['w:val']
    const hidden = childOf(run, 'w:vanish')
    const struck = childOf(run, 'w:strike') ?? childOf(run, 'w:dstrike')
    if (hidden) found.isHidden ??= isOn(hidden)
    if (struck) found.isStruck ??= isOn(struck)
    if (listId !== undefined) found.listId ??= listId
    if (level !== undefined) found.level ??= Number(level)
    element = elements.get(childOf(element, 'w:basedOn')?.attributes['w:val'] ?? '')
  }
  return { isHidden: false, isStruck: false, ...found }
}
