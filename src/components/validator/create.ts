/** Initial properties of an element (not attributes), including listeners such as `onclick`. */
type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'part'>
> & { part?: string }

/**
 * Makes an element without parsing markup, which a trusted types policy of the page may forbid.
 * @param children nodes and texts, in order
 */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}

/** A paragraph of plain text. */
export const createParagraph = (text: string): HTMLElement => create('p', {}, text)
