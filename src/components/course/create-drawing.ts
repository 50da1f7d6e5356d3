import type { Drawing } from './drawing'

const HTML = 'http://www.w3.org/1999/xhtml'
const SVG = 'http://www.w3.org/2000/svg'

/**
 * Makes the nodes of a drawing, element by element: the policy on trusted types lets no markup be parsed.
 * @param around namespace of what the drawing is put into
 */
export function createDrawing({ tag, attributes, children }: Drawing, around = HTML): Element {
  const namespace = tag === 'svg' ? SVG : around
  const element = document.createElementNS(namespace, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  element.append(
    ...children.map((child) =>
      typeof child === 'string' ? child : createDrawing(child, namespace),
    ),
  )
  return element
}
