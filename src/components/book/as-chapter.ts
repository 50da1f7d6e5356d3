import { parseFragment, serialize, type DefaultTreeAdapterTypes as Html } from 'parse5'

/** Attributes that name ids on the same page, one or several with spaces between. */
const naming = new Set([
  'id',
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'popovertarget',
  'headers',
  'list',
])

/** Deepest heading there is. */
const DEEPEST = 6

/**
 * Makes a page's text a chapter of a longer page: its headings move two levels down, and its ids begin with a prefix of
 * their own, so that chapters with headings of the same name do not clash. Links within the text follow.
 * @param markup HTML of the text
 * @param prefix ends in what separates it: `cv-`
 */
export function asChapter(markup: string, prefix: string): string {
  const fragment = parseFragment(markup)
  change(fragment)
  return serialize(fragment)

  function change(parent: Html.ParentNode): void {
    for (const node of parent.childNodes) {
      if (!('tagName' in node)) continue
      const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1])
      if (level > 0) {
        const tagName = `h${Math.min(level + 2, DEEPEST)}`
        Object.assign(node, { tagName, nodeName: tagName })
      }
      for (const attribute of node.attrs) {
        if (naming.has(attribute.name)) {
          attribute.value = attribute.value.replaceAll(/\S+/g, (id) => prefix + id)
        } else if (attribute.name === 'href' && /^#./.test(attribute.value)) {
          attribute.value = `#${prefix}${attribute.value.slice(1)}`
        }
      }
      change(node)
    }
  }
}
